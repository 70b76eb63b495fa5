package dev.watchbill.check;

import dev.watchbill.oncall.Shift;
import dev.watchbill.source.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One person on call in two schedules at once; told once for each two schedules. */
final class DoubleBooking implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        List<Shift> all = facts.checked().stream()
                .flatMap(checked -> checked.shifts().stream())
                .filter(shift -> shift.until().isAfter(facts.now()))
                .toList();
        Set<Object> told = new HashSet<>();
        for (Overlap overlap : Overlap.of(all)) {
            Shift first = overlap.first();
            Shift second = overlap.second();
            boolean elsewhere = !first.schedule().equals(second.schedule());
            if (elsewhere && told.add(List.of(second.person(), Set.of(first.schedule(), second.schedule())))) {
                var zone = facts.rotas().get(second.schedule()).schedule().zone();
                report.accept(Finding.warning(
                        "double-booking",
                        second.origin(),
                        "'" + second.person() + "' is on call in '" + first.schedule() + "' and '" + second.schedule()
                                + "' at once from " + Times.show(overlap.time().from(), zone)));
            }
        }
    }
}
