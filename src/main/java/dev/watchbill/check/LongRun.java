package dev.watchbill.check;

import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.source.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** People are on call for three weeks in a row. */
final class LongRun implements Rule {
    private static final int HOURS_A_DAY = 24;
    private static final int DAYS = 21;

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            List<PersonLoad> tired = checked.comingYear().stream()
                    .filter(load -> load.longestRunHours() >= DAYS * HOURS_A_DAY)
                    .toList();
            if (!tired.isEmpty()) {
                String people = tired.stream()
                        .map(load -> load.name() + " " + load.longestRunHours() / HOURS_A_DAY + " days")
                        .collect(Collectors.joining(", "));
                report.accept(Finding.warning(
                        "long-run",
                        checked.place(),
                        "on call for three weeks or more in a row in the coming year, which leaves no time to rest: "
                                + people + " (Watchbill's guidance)"));
            }
        }
    }
}
