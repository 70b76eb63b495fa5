package dev.watchbill.oncall;

import dev.watchbill.model.Schedule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The shifts of one schedule that are published: page, feed and JSON show these and nothing else.
 *
 * @param now the moment of the build
 * @param shifts whole shifts that touch the published span, sorted by start, then role in calling order, then person
 */
public record Timetable(Schedule schedule, Instant now, List<Shift> shifts) {
    /** How far back shifts are published, in days. */
    public static final int DAYS_BACK = 90;

    /** How far ahead shifts are published, in months of the schedule's zone. */
    public static final int MONTHS_AHEAD = 12;

    public static Timetable of(Rota rota, Instant now) {
        Instant from = now.minus(DAYS_BACK, ChronoUnit.DAYS);
        Instant until =
                now.atZone(rota.schedule().zone()).plusMonths(MONTHS_AHEAD).toInstant();
        return new Timetable(rota.schedule(), now, rota.shifts(from, until));
    }

    public List<Shift> onCall(Instant moment) {
        return shifts.stream().filter(shift -> shift.covers(moment)).toList();
    }
}
