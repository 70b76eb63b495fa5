package dev.watchbill.check;

import dev.watchbill.model.Rotation;
import dev.watchbill.source.Finding;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;

/** A weekly handoff falls on a Saturday or Sunday. */
final class WeekendHandoff implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            List<Rotation> blocks = checked.schedule().rotation();
            if (!blocks.isEmpty()) {
                DayOfWeek day = blocks.get(blocks.size() - 1).handoff().day();
                if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
                    report.accept(Finding.warning(
                            "weekend-handoff",
                            checked.schedule().handoff().at(),
                            "the handoff falls on a weekend; on a working day both people are there to talk"
                                    + " (PagerDuty's incident response documentation)"));
                }
            }
        }
    }
}
