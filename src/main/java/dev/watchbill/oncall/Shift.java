package dev.watchbill.oncall;

import dev.watchbill.source.Location;
import java.time.Instant;

/**
 * One person's unbroken time in one role within one turn, half-open.
 *
 * @param schedule the schedule's id
 * @param person the person's id
 * @param from the first moment on call
 * @param until the first moment no longer on call
 * @param why what put the person there when the shift begins
 * @param origin where the content says so
 */
public record Shift(
        String schedule, String role, String person, Instant from, Instant until, Why why, Location origin) {
    Shift until(Instant end) {
        return new Shift(schedule, role, person, from, end, why, origin);
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** From its first moment until the first after it. */
    public Interval time() {
        return new Interval(from, until);
    }

    /** Whether the shift holds a moment of a span; of an empty one, the moment where it stands. */
    public boolean touches(Interval span) {
        return from.isBefore(span.until()) && span.from().isBefore(until);
    }
}
