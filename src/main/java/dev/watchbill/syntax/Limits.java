package dev.watchbill.syntax;

import org.jspecify.annotations.Nullable;

/** What is too much to be read as Markdown. */
final class Limits {
    /** Cells that all tables of a page may have; a row is as wide as its header, however little it says. */
    private static final int MOST_CELLS = 500_000;

    private Limits() {}

    /** Why a text is not read as Markdown, or null. */
    static @Nullable String refusal(String text, int from) {
        if (text.length() > Markdown.LONGEST_TEXT) {
            return "it is longer than " + Markdown.LONGEST_TEXT + " characters";
        }
        return cells(text, from) > MOST_CELLS ? "its tables have more than " + MOST_CELLS + " cells" : null;
    }

    /** At most how many cells the tables have: each line with a bar counts as a row of the table above it. */
    private static long cells(String text, int from) {
        long cells = 0;
        int columns = 0;
        int bars = 0;
        boolean rule = true;
        for (int i = from; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r') {
                if (rule && bars > 0) {
                    columns = bars + 1;
                } else if (bars > 0) {
                    cells += columns;
                }
                bars = 0;
                rule = true;
            } else if (c == '|') {
                bars++;
            } else if (c != '-' && c != ':' && c != ' ' && c != '\t' && c != '>') {
                rule = false;
            }
        }
        return cells;
    }
}
