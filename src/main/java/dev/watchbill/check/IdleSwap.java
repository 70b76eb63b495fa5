package dev.watchbill.check;

import dev.watchbill.oncall.Unmoved;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** A swap hands over a turn that its giver does not have. */
final class IdleSwap implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            for (Unmoved unmoved : checked.unmoved()) {
                if (unmoved instanceof Unmoved.Handed handed) {
                    report.accept(finding(handed));
                }
            }
        }
    }

    private static Finding finding(Unmoved.Handed handed) {
        if (handed.holders().isEmpty()) {
            return Finding.error(
                    "unknown-turn",
                    handed.turn().at(),
                    "no turn with a " + handed.role() + " begins on "
                            + handed.turn().value());
        }
        return Finding.error(
                "swap-not-on-turn",
                handed.turn().at(),
                "'" + handed.giver() + "' is not " + handed.role() + " in the turn that begins on "
                        + handed.turn().value() + "; "
                        + String.join(" and ", handed.holders())
                        + (handed.holders().size() == 1 ? " is" : " are"));
    }
}
