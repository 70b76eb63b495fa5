package dev.watchbill.compare;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A comparison for a terminal. */
public final class TextReport {
    private TextReport() {}

    public static void print(Comparison comparison, PrintWriter out) {
        if (comparison.isEmpty()) {
            out.println(InWords.NOTHING);
        }
        String gap = "";
        for (Section section : InWords.of(comparison)) {
            out.print(gap);
            out.println(section.title());
            section.parts().forEach(part -> print(part, out));
            gap = "\n";
        }
    }

    private static void print(Section.Part part, PrintWriter out) {
        if (part instanceof Section.Line line) {
            out.println("  " + line.text());
        } else if (part instanceof Section.Table table) {
            out.println("  " + table.title());
            print(table, out);
        }
    }

    private static void print(Section.Table table, PrintWriter out) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(table.head().size(), 0));
        measure(table.head(), widths);
        table.rows().forEach(row -> measure(row, widths));
        out.println("    " + align(table.head(), widths));
        table.rows().forEach(row -> out.println("    " + align(row, widths)));
    }

    private static void measure(List<String> row, List<Integer> widths) {
        for (int i = 0; i < row.size(); i++) {
            widths.set(i, Math.max(widths.get(i), row.get(i).length()));
        }
    }

    private static String align(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths.get(i) - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
