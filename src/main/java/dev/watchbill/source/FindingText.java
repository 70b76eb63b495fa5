package dev.watchbill.source;

import java.util.function.UnaryOperator;

/** Shows a finding to a person: its line, the source line and a caret below what is meant. */
public final class FindingText {
    private static final int WIDEST_LINE = 160;

    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String GREEN = "\u001B[32m";
    private static final String END = "\u001B[0m";

    private FindingText() {}

    /** Its lines, each with its line break. */
    public static String of(Finding finding) {
        return text(finding, finding.toString(), caret -> caret);
    }

    /** The same for a terminal, with its escapes. */
    public static String coloured(Finding finding) {
        String first = BOLD + finding.at() + ": " + colour(finding.level())
                + finding.level().word() + END + ": " + finding.message() + DIM + " [" + finding.rule() + "]"
                + END;
        return text(finding, first, caret -> GREEN + caret + END);
    }

    private static String colour(Level level) {
        return switch (level) {
            case ERROR -> "\u001B[31m";
            case WARNING -> "\u001B[33m";
            case INFO -> "\u001B[36m";
        };
    }

    private static String text(Finding finding, String firstLine, UnaryOperator<String> paint) {
        Location at = finding.at();
        Position start = at.start();
        StringBuilder out = new StringBuilder(firstLine).append('\n');
        String line = at.source().line(start.line());
        if (!line.isBlank() && start.column() <= WIDEST_LINE) {
            String shown = line.length() > WIDEST_LINE ? line.substring(0, WIDEST_LINE) + "…" : line;
            out.append("    ").append(Printable.of(shown)).append("\n    ");
            out.append(margin(line, at.span().start() - at.source().lineStart(start.line())));
            int length = Math.max(1, Math.min(at.span().length(), shown.length() - start.column() + 1));
            out.append(paint.apply("^".repeat(length)));
            out.append('\n');
        }
        if (finding.advice() != null) {
            out.append("    ").append(finding.advice()).append('\n');
        }
        return out.toString();
    }

    /** As wide as the text before the caret: tabs stay tabs. */
    private static String margin(String line, int length) {
        StringBuilder margin = new StringBuilder();
        line.substring(0, Math.min(length, line.length()))
                .codePoints()
                .forEach(c -> margin.append(c == '\t' ? '\t' : ' '));
        return margin.toString();
    }
}
