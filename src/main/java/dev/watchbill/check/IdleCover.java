package dev.watchbill.check;

import dev.watchbill.oncall.Unmoved;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** A cover relieves somebody who is not on call then. */
final class IdleCover implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            for (Unmoved unmoved : checked.unmoved()) {
                if (unmoved instanceof Unmoved.Covered covered) {
                    report.accept(finding(covered));
                }
            }
        }
    }

    private static Finding finding(Unmoved.Covered covered) {
        var cover = covered.cover();
        return Finding.warning(
                "idle-cover",
                cover.forWhom().at(),
                "'" + cover.forWhom().value() + "' is not " + cover.role().value()
                        + (covered.nothing() ? " at any time" : " all the time") + " from "
                        + Times.show(cover.from().value()) + " until "
                        + Times.show(cover.until().value())
                        + (covered.nothing()
                                ? "; the cover changes nothing"
                                : "; the rest of the cover changes nothing"));
    }
}
