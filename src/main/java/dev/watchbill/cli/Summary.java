package dev.watchbill.cli;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import java.util.List;

/** How many findings there are of the levels that count. */
record Summary(long errors, long warnings) {
    static Summary of(List<Finding> findings) {
        return new Summary(count(findings, Level.ERROR), count(findings, Level.WARNING));
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    @Override
    public String toString() {
        return plural(errors, "error") + ", " + plural(warnings, "warning");
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
