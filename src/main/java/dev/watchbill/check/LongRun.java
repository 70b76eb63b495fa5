package dev.watchbill.check;

import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** Somebody is on call for three weeks in a row. */
final class LongRun implements Rule {
    private static final int HOURS_A_DAY = 24;
    private static final int DAYS = 21;

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            for (PersonLoad load : checked.comingYear()) {
                if (load.longestRunHours() >= DAYS * HOURS_A_DAY) {
                    report.accept(Finding.warning(
                            "long-run",
                            checked.place(),
                            load.name() + " is on call for " + load.longestRunHours() / HOURS_A_DAY
                                    + " days in a row in the coming year; three weeks leave no time to rest"
                                    + " (Watchbill's guidance)"));
                }
            }
        }
    }
}
