package dev.watchbill.cli;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as GitHub workflow commands ({@code ::error file=…,line=…::message}), escaped by GitHub's rules. GitHub shows
 * ten of each kind, so those that matter most are chosen here; the rest is plain text in the log.
 */
final class GithubAnnotations {
    private static final int MOST_OF_A_KIND = 10;

    private GithubAnnotations() {}

    /** Prints them, and appends the full list to the summary of the step where GitHub names a file for it. */
    static void print(Report report, Surroundings surroundings) throws IOException {
        List<Finding> rest = new ArrayList<>();
        Map<Level, Integer> shown = new EnumMap<>(Level.class);
        List<Finding> ordered = ordered(report);
        for (Finding finding : ordered) {
            if (shown.merge(finding.level(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                surroundings.out().print(command(finding, report.paths()) + "\n");
            } else {
                rest.add(finding);
            }
        }
        rest.forEach(finding -> surroundings.out().print(finding + "\n"));
        String summary = surroundings.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (!summary.isBlank()) {
            StepSummary.append(ordered, ContentOptions.path(summary));
        }
    }

    /** Errors first; of one kind, files that the pull request changes first. */
    private static List<Finding> ordered(Report report) {
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::level)
                        .thenComparing(finding ->
                                report.changed().contains(finding.at().path()) ? 0 : 1)
                        .thenComparing(Finding.ORDER))
                .toList();
    }

    private static String command(Finding finding, RepositoryPaths paths) {
        Position start = finding.at().start();
        Position end = finding.at().end();
        String kind = finding.level() == Level.INFO ? "notice" : finding.level().word();
        String columns =
                end.line() == start.line() && end.column() > start.column() ? ",endColumn=" + (end.column() - 1) : "";
        String fix = finding.fix() == null ? "" : "\n" + finding.fix().text();
        return "::" + kind + " file=" + property(paths.of(finding.at())) + ",line=" + start.line() + ",col="
                + start.column() + columns + ",title=" + property(finding.rule()) + "::"
                + data(finding.message() + fix);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
