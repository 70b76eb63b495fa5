package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Located;
import java.util.Map;
import java.util.Set;

/** Gives a finding the level that the site sets for its rule; a broken rota stays an error. */
final class Levels {
    private static final Set<String> LOWERABLE = Set.of(
            "broken-link", "broken-anchor", "wrong-case", "duplicate-alert", "unknown-pipeline", "vanished-page");

    private final Map<String, Located<Level>> set;

    Levels(Map<String, Located<Level>> set) {
        this.set = set;
    }

    Finding apply(Finding finding) {
        Located<Level> level = set.get(finding.rule());
        boolean fixed = finding.isError() && !LOWERABLE.contains(finding.rule());
        return level == null || fixed ? finding : finding.with(level.value());
    }
}
