package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is too much to be read as Markdown. */
final class Limits {
    /** The longest text that is read as Markdown, in UTF-16 code units. */
    static final int LONGEST_TEXT = 2_000_000;

    /** The longest HTML of one page, in UTF-16 code units. */
    static final int LONGEST_HTML = 10_000_000;

    static final String TOO_MUCH_HTML = "its HTML is longer than " + LONGEST_HTML + " characters";

    /** The most links and images of one page. */
    static final int MOST_LINKS = 10_000;

    /** Lines of a page: each may be a block of its own. */
    private static final int MOST_LINES = 100_000;

    /** Opening brackets of a page: each may be a link or a footnote's mark. */
    private static final int MOST_BRACKETS = 200_000;

    /** How many characters the brackets of a page may enclose, each pair counted: commonmark copies what they enclose. */
    private static final long MOST_ENCLOSED = 200_000_000;

    /** Cells that all tables of a page may have; a row is as wide as its header, however little it says. */
    private static final int MOST_CELLS = 500_000;

    /** How often one rule is reported for a page. */
    private static final int MOST_FINDINGS = 1_000;

    private Limits() {}

    /** Why a text is not read as Markdown, or null. */
    static @Nullable String refusal(String text, int from) {
        if (text.length() > LONGEST_TEXT) {
            return "it is longer than " + LONGEST_TEXT + " characters";
        }
        if (text.length() > MOST_LINES && count('\n', text) + count('\r', text) > MOST_LINES) {
            return "it has more than " + MOST_LINES + " lines";
        }
        if (text.length() > MOST_BRACKETS && count('[', text) > MOST_BRACKETS) {
            return "it has more than " + MOST_BRACKETS + " opening brackets";
        }
        if (mayEnclose(text) > MOST_ENCLOSED && enclosed(text, from) > MOST_ENCLOSED) {
            return "its brackets nest too deeply";
        }
        return mayHaveCells(text) > MOST_CELLS && cells(text, from) > MOST_CELLS
                ? "its tables have more than " + MOST_CELLS + " cells"
                : null;
    }

    private static int count(char sign, String text) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }

    /** Passes on the first findings of each rule: whoever has a thousand looks at the first. */
    static Consumer<Finding> capped(Consumer<Finding> report) {
        Map<String, Integer> counts = new HashMap<>();
        return finding -> {
            if (counts.merge(finding.rule(), 1, Integer::sum) <= MOST_FINDINGS) {
                report.accept(finding);
            }
        };
    }

    /** No less than {@link #enclosed}, and soon counted. */
    private static long mayEnclose(String text) {
        return (long) count('[', text) * text.length();
    }

    /** No less than {@link #cells}, and soon counted: half of the bars in the header, and each other one in a row. */
    private static long mayHaveCells(String text) {
        long half = count('|', text) / 2 + 1;
        return half * half;
    }

    private static long enclosed(String text, int from) {
        IntStack open = new IntStack();
        long enclosed = 0;
        int lastBreak = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && open.size > 0) {
                enclosed += i - open.pop();
            } else if (c == '\n') {
                if (isBlank(text, lastBreak, i)) {
                    open.size = 0;
                }
                lastBreak = i;
            }
        }
        return enclosed;
    }

    private static boolean isBlank(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == to;
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

    private static final class IntStack {
        private int[] values = new int[64];
        private int size;

        void push(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int pop() {
            return values[--size];
        }
    }
}
