package dev.watchbill.compare;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison for a pull request. Words that come from content cannot become markup or call anybody. */
public final class MarkdownReport {
    /** Longer tables are folded, … */
    private static final int LONG_TABLE = 15;

    /** … and much longer ones are cut. */
    private static final int LONGEST_TABLE = 200;

    private static final String MARKUP = "\\`*_[]<>|#&~$";

    private MarkdownReport() {}

    public static void print(Comparison comparison, PrintWriter out) {
        out.print("## What this change does\n\n");
        if (comparison.isEmpty()) {
            out.print(InWords.NOTHING + "\n");
        }
        for (Section section : InWords.of(comparison)) {
            out.print("### " + escape(section.title()) + "\n\n");
            section.parts().forEach(part -> print(part, out));
        }
    }

    private static void print(Section.Part part, PrintWriter out) {
        if (part instanceof Section.Line line) {
            out.print("- " + escape(line.text()) + "\n");
        } else if (part instanceof Section.Table table) {
            print(table, out);
        }
    }

    private static void print(Section.Table table, PrintWriter out) {
        List<List<String>> rows = table.rows();
        boolean folded = rows.size() > LONG_TABLE;
        String title = escape(table.title());
        out.print(
                folded
                        ? "\n<details><summary>" + title + ": " + rows.size() + "</summary>\n\n"
                        : "\n**" + title + "**\n\n");
        out.print(row(table.head()));
        out.print(row(Collections.nCopies(table.head().size(), "---")));
        rows.stream()
                .limit(LONGEST_TABLE)
                .forEach(row ->
                        out.print(row(row.stream().map(MarkdownReport::escape).toList())));
        if (rows.size() > LONGEST_TABLE) {
            out.print("\nand " + (rows.size() - LONGEST_TABLE) + " more\n");
        }
        out.print(folded ? "\n</details>\n\n" : "\n");
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            if (c == '@') {
                out.append('\u200B');
            }
        });
        return out.toString();
    }
}
