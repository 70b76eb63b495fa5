package dev.watchbill.source;

import java.util.List;

/**
 * What to write instead.
 *
 * @param text one sentence for the author, in one line
 * @param edits the change itself where it is certain; empty where a person must decide
 */
public record Fix(String text, List<Edit> edits) {
    public Fix {
        text = Printable.of(text);
        edits = List.copyOf(edits);
    }

    /** Advice without a certain edit. */
    public static Fix advice(String text) {
        return new Fix(text, List.of());
    }

    /** Advice that can be applied as it is. */
    public static Fix replace(Location at, String replacement) {
        return new Fix("write '" + replacement + "'", List.of(new Edit(at, replacement)));
    }
}
