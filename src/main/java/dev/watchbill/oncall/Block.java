package dev.watchbill.oncall;

import dev.watchbill.model.Rotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A rotation with its time worked out: from when until when it holds, and which turns it has.
 *
 * @param index the rotation's place in its schedule, 0-based
 * @param active when it holds; the end is {@link Instant#MAX} where it has none
 * @param anchor the handoff from which its turns are counted
 */
record Block(int index, Rotation rotation, ZoneId zone, Interval active, LocalDateTime anchor) {
    /** No clock has ever been moved further, in days; turns are looked for this much earlier. */
    private static final int MARGIN = 2;

    static Block of(int index, Rotation rotation, ZoneId zone, Instant nextOfLayer) {
        Instant from = WallClock.instant(rotation.from().value(), zone);
        Instant until = rotation.until() == null
                ? Instant.MAX
                : WallClock.instant(rotation.until().value(), zone);
        Interval active = new Interval(from, Interval.earlier(until, nextOfLayer));
        return new Block(index, rotation, zone, active, anchor(rotation));
    }

    private static LocalDateTime anchor(Rotation rotation) {
        LocalDateTime from = rotation.from().value();
        LocalDate date = from.toLocalDate();
        int days = 1;
        if (rotation.turn().unit() == ChronoUnit.WEEKS && rotation.handoff().day() != null) {
            date = date.with(TemporalAdjusters.previousOrSame(rotation.handoff().day()));
            days = 7;
        }
        LocalDateTime handoff = date.atTime(rotation.handoff().time());
        handoff = handoff.isAfter(from) ? handoff.minusDays(days) : handoff;
        if (rotation.turn().unit() == ChronoUnit.HOURS) {
            long whole =
                    ChronoUnit.HOURS.between(handoff, from) / rotation.turn().count();
            handoff = handoff.plusHours(whole * rotation.turn().count());
        }
        return handoff;
    }

    boolean has(String role) {
        return rotation.order().stream().anyMatch(entry -> entry.people().containsKey(role));
    }

    /** The turns that touch an interval, in order. */
    List<Turn> turns(Interval window) {
        List<Turn> turns = new ArrayList<>();
        Interval wanted = window.cut(active);
        if (wanted.isEmpty()) {
            return turns;
        }
        LocalDateTime near = wanted.from().atZone(zone).toLocalDateTime().minusDays(MARGIN);
        long number = Math.max(
                0,
                rotation.turn().unit().between(anchor, near) / rotation.turn().count());
        Instant start = WallClock.instant(handoff(number), zone);
        while (start.isBefore(wanted.until())) {
            Instant next = WallClock.instant(handoff(number + 1), zone);
            Interval time = new Interval(start, next).cut(active);
            if (!time.isEmpty() && time.touches(wanted)) {
                turns.add(turn(number, time));
            }
            start = next;
            number++;
        }
        return turns;
    }

    /** The parts of a turn in which the rotation is staffed. */
    List<Interval> staffed(Interval time) {
        if (rotation.hours().isEmpty()) {
            return List.of(time);
        }
        List<Interval> parts = new ArrayList<>();
        LocalDate last = time.until().atZone(zone).toLocalDate();
        LocalDate day = time.from().atZone(zone).toLocalDate().minusDays(MARGIN);
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            for (var window : rotation.hours()) {
                if (window.days().contains(day.getDayOfWeek())) {
                    LocalDate end = window.endsNextDay() ? day.plusDays(1) : day;
                    Interval part = new Interval(
                                    WallClock.instant(day.atTime(window.start()), zone),
                                    WallClock.instant(end.atTime(window.end()), zone))
                            .cut(time);
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    private Turn turn(long number, Interval time) {
        List<Rotation.Entry> order = rotation.order();
        LocalDateTime begins = handoff(number);
        if (begins.isBefore(rotation.from().value())) {
            begins = rotation.from().value();
        }
        return new Turn(index, number, begins, time, order.get((int) (number % order.size())));
    }

    private LocalDateTime handoff(long number) {
        return anchor.plus(number * rotation.turn().count(), rotation.turn().unit());
    }
}
