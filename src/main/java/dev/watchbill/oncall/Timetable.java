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
 * @param nearby those and the ones beside them, so sorted too: all that share time with a published shift or a published
 *     holiday
 */
public record Timetable(Schedule schedule, Instant now, List<Shift> shifts, List<Shift> nearby) {
    /** How far back shifts are published, in days. */
    public static final int DAYS_BACK = 90;

    /** How far ahead shifts are published, in months of the schedule's zone. */
    public static final int MONTHS_AHEAD = 12;

    public static Timetable of(Rota rota, Instant now) {
        Interval span = span(rota.schedule(), now);
        List<Shift> nearby = rota.shiftsAround(span);
        List<Shift> shifts =
                nearby.stream().filter(shift -> shift.touches(span)).toList();
        return new Timetable(rota.schedule(), now, shifts, nearby);
    }

    /** The time of which every shift is published. */
    public Interval span() {
        return span(schedule, now);
    }

    public List<Shift> onCall(Instant moment) {
        return shifts.stream().filter(shift -> shift.covers(moment)).toList();
    }

    private static Interval span(Schedule schedule, Instant now) {
        return new Interval(
                now.minus(DAYS_BACK, ChronoUnit.DAYS),
                now.atZone(schedule.zone()).plusMonths(MONTHS_AHEAD).toInstant());
    }
}
