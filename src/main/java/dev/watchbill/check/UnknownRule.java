package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Located;
import dev.watchbill.source.Nearest;

/** Says that content names a rule which does not exist. */
final class UnknownRule {
    private UnknownRule() {}

    static Finding finding(Located<String> rule) {
        String nearest = Nearest.to(rule.value(), RuleBook.entries().keySet());
        String message = "'" + rule + "' is not a rule" + Nearest.question(nearest);
        Finding finding = Finding.error("unknown-rule", rule.at(), message);
        return nearest == null ? finding : finding.with(Fix.replace(rule.at(), nearest));
    }
}
