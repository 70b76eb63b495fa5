package dev.watchbill.cli;

import dev.watchbill.source.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The full list of findings as Markdown, for the page that GitHub shows of a step. */
final class StepSummary {
    /** GitHub takes a mebibyte for one step; some of it is left to others. */
    private static final int LONGEST = 600_000;

    private StepSummary() {}

    static void append(List<Finding> findings, Path file) throws IOException {
        Files.writeString(file, markdown(findings), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static String markdown(List<Finding> findings) {
        StringBuilder out = new StringBuilder("### Watchbill: " + Summary.of(findings) + "\n\n");
        if (findings.isEmpty()) {
            return out.toString();
        }
        out.append("| | Place | Finding | Rule |\n|---|---|---|---|\n");
        int rows = 0;
        while (rows < findings.size() && out.length() < LONGEST) {
            out.append(row(findings.get(rows++)));
        }
        if (rows < findings.size()) {
            out.append("\n").append(findings.size() - rows).append(" more are in the log.\n");
        }
        return out.append('\n').toString();
    }

    private static String row(Finding finding) {
        String fix = finding.advice() == null ? "" : "; " + finding.advice();
        return "| " + finding.level().word() + " | " + cell(finding.at().toString()) + " | "
                + cell(finding.message() + fix) + " | " + finding.rule() + " |\n";
    }

    /** Words that no mark within turns into anything else. */
    private static String cell(String text) {
        return text.replaceAll("[\\r\\n]+", " ").replaceAll("[\\\\`*_{}\\[\\]<>#|~@!&$]", "\\\\$0");
    }
}
