package dev.watchbill.compare;

import dev.watchbill.source.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a comparison in sentences and tables; what has not changed is not mentioned. */
final class InWords {
    static final String NOTHING = "Nothing changes: the same shifts, owners, pages and findings.";

    private static final String NONE = "none";

    private InWords() {}

    static List<Section> of(Comparison comparison) {
        List<Section> sections = new ArrayList<>();
        comparison.rotas().forEach(change -> sections.add(RotaInWords.of(change)));
        add(sections, "People and pipelines", facts(comparison.facts()));
        add(sections, "Pages", pages(comparison.pages()));
        add(sections, "New findings", findings(comparison.fresh()));
        add(sections, "Mended findings", findings(comparison.mended()));
        return sections;
    }

    private static void add(List<Section> sections, String title, List<Section.Part> parts) {
        if (!parts.isEmpty()) {
            sections.add(new Section(title, parts));
        }
    }

    private static List<Section.Part> facts(List<FactChange> changes) {
        List<Section.Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (FactChange change : changes) {
            if (change.fact().isEmpty() && change.before() == null) {
                parts.add(new Section.Line(
                        "The " + change.kind() + " " + change.id() + " is new: " + change.after() + "."));
            } else if (change.fact().isEmpty() && change.after() == null) {
                parts.add(new Section.Line(
                        "The " + change.kind() + " " + change.id() + " is gone: " + change.before() + "."));
            } else {
                String fact = change.fact().isEmpty() ? "name" : change.fact();
                rows.add(List.of(change.id(), fact, orNone(change.before()), orNone(change.after())));
            }
        }
        if (!rows.isEmpty()) {
            parts.add(new Section.Table("What is said of them", List.of("Whose", "What", "Was", "Is"), rows));
        }
        return parts;
    }

    private static String orNone(@Nullable String value) {
        return value == null ? NONE : value;
    }

    private static List<Section.Part> pages(List<PageChange> changes) {
        return changes.stream()
                .map(change -> (Section.Part) new Section.Line(page(change)))
                .toList();
    }

    private static String page(PageChange change) {
        String title = "“" + change.title() + "”";
        if (change.before() == null) {
            return title + " is new at /" + change.after();
        }
        return change.after() == null
                ? title + " is gone; /" + change.before() + " leads nowhere now"
                : title + " moves from /" + change.before() + " to /" + change.after()
                        + "; the old address leads there";
    }

    private static List<Section.Part> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> (Section.Part) new Section.Line(finding.toString()))
                .toList();
    }
}
