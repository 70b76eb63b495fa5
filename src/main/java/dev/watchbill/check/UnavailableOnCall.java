package dev.watchbill.check;

import dev.watchbill.model.Absence;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.WallClock;
import dev.watchbill.source.Finding;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Somebody is on call while unavailable: it needs a swap, a cover or a plan. */
final class UnavailableOnCall implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            var zone = checked.schedule().zone();
            for (Absence absence : checked.schedule().unavailable()) {
                Interval away = WallClock.days(absence.from(), absence.to(), zone);
                List<Shift> within = checked.shiftsOf(absence.who().value()).stream()
                        .filter(shift -> shift.touches(away))
                        .toList();
                if (!within.isEmpty()) {
                    report.accept(finding(absence, away, within, zone));
                }
            }
        }
    }

    private static Finding finding(Absence absence, Interval away, List<Shift> within, ZoneId zone) {
        Shift first = within.get(0);
        Interval time = first.time().cut(away);
        return Finding.error(
                "unavailable-on-call",
                absence.who().at(),
                "'" + first.person() + "' is unavailable but " + first.role() + " from "
                        + Times.show(time.from(), zone) + " until " + Times.show(time.until(), zone)
                        + Times.more(within.size() - 1) + "; add a swap or a cover");
    }
}
