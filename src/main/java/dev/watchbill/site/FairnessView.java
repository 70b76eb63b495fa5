package dev.watchbill.site;

import java.util.List;

/** How the load is shared, as a table. */
public record FairnessView(String summary, List<String> columns, List<Line> lines) {
    public record Line(PersonView person, List<String> cells) {}
}
