package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Located;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Gives a finding the level that the site sets for its rule; a broken rota stays an error. */
final class Levels {
    private final Map<String, Located<Level>> chosen;

    Levels(Map<String, Located<Level>> chosen) {
        this.chosen = chosen;
    }

    Finding apply(Finding finding) {
        Located<Level> level = chosen.get(finding.rule());
        return level == null || isFixed(finding) ? finding : finding.with(level.value());
    }

    /** Whether a finding is an error that nothing may lower. */
    static boolean isFixed(Finding finding) {
        return finding.isError() && RuleBook.isFixed(finding.rule());
    }

    /** Reports the settings that do nothing: of rules that do not exist, or that stay errors. */
    void check(Consumer<Finding> report) {
        new TreeMap<>(chosen).forEach((rule, level) -> {
            if (!RuleBook.entries().containsKey(rule)) {
                report.accept(RuleBook.unknown(new Located<>(rule, level.at())));
            } else if (RuleBook.isFixed(rule) && level.value() != Level.ERROR) {
                String message = "'" + rule + "' stays an error: what it finds would break the rota or the site";
                report.accept(Finding.error("fixed-rule", level.at(), message));
            }
        });
    }
}
