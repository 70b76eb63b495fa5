package dev.watchbill.source;

/** Shows a finding to a person: its line, the source line and a caret below what is meant. */
public final class FindingText {
    private static final int WIDEST_LINE = 160;

    private FindingText() {}

    public static String of(Finding finding) {
        Location at = finding.at();
        Position start = at.start();
        StringBuilder out = new StringBuilder(finding.toString()).append('\n');
        String line = at.source().line(start.line());
        if (!line.isBlank() && start.column() <= WIDEST_LINE) {
            String shown = line.length() > WIDEST_LINE ? line.substring(0, WIDEST_LINE) + "…" : line;
            out.append("    ").append(printable(shown)).append("\n    ");
            out.append(margin(line, at.span().start() - at.source().lineStart(start.line())));
            out.append("^".repeat(Math.max(1, Math.min(at.span().length(), shown.length() - start.column() + 1))));
            out.append('\n');
        }
        if (finding.fix() != null && !finding.message().contains("did you mean")) {
            out.append("    ").append(finding.fix().text()).append('\n');
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

    private static String printable(String line) {
        return line.replaceAll("[\\p{Cntrl}&&[^\\t]]", "�");
    }
}
