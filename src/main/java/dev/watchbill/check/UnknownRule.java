package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Nearest;

/** Says that content names a rule which does not exist. */
final class UnknownRule {
    private UnknownRule() {}

    static Finding finding(Located<String> rule) {
        Finding finding = Finding.error("unknown-rule", rule.at(), "'" + rule + "' is not a rule");
        return Nearest.ask(finding, rule.value(), RuleBook.entries().keySet());
    }
}
