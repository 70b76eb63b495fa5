package dev.watchbill.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Turns wall-clock times into instants where clocks change. */
public final class WallClock {
    private WallClock() {}

    /**
     * The instant of a wall-clock time: the first of two where the time occurs twice, the first instant after the jump
     * where the clocks skip it.
     */
    public static Instant instant(LocalDateTime time, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition transition = rules.getTransition(time);
        if (transition == null) {
            return time.toInstant(rules.getOffset(time));
        }
        return transition.isGap() ? transition.getInstant() : time.toInstant(transition.getOffsetBefore());
    }

    /** The first instant of a day. */
    public static Instant start(LocalDate day, ZoneId zone) {
        return instant(day.atStartOfDay(), zone);
    }

    /** Whole days, both included; empty where the zone skipped them. */
    public static Interval days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Interval(start(first, zone), start(last.plusDays(1), zone));
    }

    /** From one wall-clock time until another, half-open. */
    public static Interval span(LocalDateTime from, LocalDateTime until, ZoneId zone) {
        return new Interval(instant(from, zone), instant(until, zone));
    }

    /** Whether the time occurs twice, or not at all. */
    public static boolean isChanged(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getTransition(time) != null;
    }
}
