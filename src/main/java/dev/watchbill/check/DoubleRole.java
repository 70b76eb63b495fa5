package dev.watchbill.check;

import dev.watchbill.oncall.Shift;
import dev.watchbill.source.Finding;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** One person in two roles of one schedule at once. */
final class DoubleRole implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            Set<Object> told = new HashSet<>();
            for (Overlap overlap : Overlap.of(checked.shifts())) {
                Shift latest = overlap.latest();
                if (told.add(latest.origin()) && !checked.unmoves(latest.origin())) {
                    report.accept(Finding.error(
                            "double-role",
                            latest.origin(),
                            "'" + latest.person() + "' is " + overlap.first().role() + " and "
                                    + overlap.second().role() + " at once from "
                                    + Times.show(
                                            overlap.time().from(),
                                            checked.schedule().zone())));
                }
            }
        }
    }
}
