package dev.watchbill.check;

import dev.watchbill.model.Absence;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.WallClock;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** Somebody is on call while unavailable: it needs a swap, a cover or a plan. */
final class UnavailableOnCall implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            var zone = checked.schedule().zone();
            for (Absence absence : checked.schedule().unavailable()) {
                Interval away = WallClock.days(absence.from(), absence.to(), zone);
                checked.shiftsOf(absence.who().value()).stream()
                        .filter(shift -> shift.touches(away))
                        .findFirst()
                        .ifPresent(shift -> report.accept(finding(absence, shift, checked)));
            }
        }
    }

    private static Finding finding(Absence absence, Shift shift, CheckedRota checked) {
        var zone = checked.schedule().zone();
        return Finding.error(
                "unavailable-on-call",
                absence.who().at(),
                "'" + shift.person() + "' is unavailable but " + shift.role() + " from "
                        + Times.show(shift.from(), zone) + " until " + Times.show(shift.until(), zone)
                        + "; add a swap or a cover");
    }
}
