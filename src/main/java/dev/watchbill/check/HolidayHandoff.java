package dev.watchbill.check;

import dev.watchbill.model.Holiday;
import dev.watchbill.oncall.Turn;
import dev.watchbill.source.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Turns of a day or longer change hands on a holiday. */
final class HolidayHandoff implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            Map<LocalDate, Holiday> holidays = checked.schedule().holidays().days().stream()
                    .filter(day -> day.weight() > 0)
                    .collect(Collectors.toMap(day -> day.date().value(), day -> day, (a, b) -> a));
            List<Holiday> met = checked.comingTurns(facts.now()).stream()
                    .filter(turn -> turn.time().length().compareTo(ChronoUnit.DAYS.getDuration()) > 0)
                    .map(Turn::begins)
                    .filter(begins -> holidays.containsKey(begins.toLocalDate()))
                    .map(begins -> holidays.get(begins.toLocalDate()))
                    .distinct()
                    .toList();
            if (!met.isEmpty()) {
                String more = met.size() == 1 ? "" : " and " + (met.size() - 1) + " more in the coming year";
                report.accept(Finding.warning(
                        "holiday-handoff",
                        met.get(0).at(),
                        "a turn changes hands on " + met.get(0).name() + more
                                + "; agree on another moment to hand over (Watchbill's guidance)"));
            }
        }
    }
}
