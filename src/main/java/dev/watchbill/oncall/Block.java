package dev.watchbill.oncall;

import dev.watchbill.model.HourWindow;
import dev.watchbill.model.Rotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rotation with its time worked out: from when until when it holds, and which turns it has.
 *
 * @param index the rotation's place in its schedule, 0-based
 * @param active when it holds; it ends with {@link Interval#EVER} where nothing ends it
 * @param anchor the handoff from which its turns are counted
 */
record Block(int index, Rotation rotation, ZoneId zone, Interval active, LocalDateTime anchor) {
    static Block of(int index, Rotation rotation, ZoneId zone, Instant nextOfLayer) {
        Instant from = WallClock.instant(rotation.from().value(), zone);
        Instant until = rotation.until() == null
                ? nextOfLayer
                : Interval.earlier(
                        nextOfLayer, WallClock.instant(rotation.until().value(), zone));
        return new Block(index, rotation, zone, new Interval(from, until).cut(Interval.EVER), anchor(rotation));
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
        long number = numberAt(wanted.from());
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

    /** The first and the last turn that touch an interval. */
    List<Turn> ends(Interval window) {
        Interval wanted = window.cut(active);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Interval first = new Interval(wanted.from(), wanted.from().plusNanos(1));
        Interval last = new Interval(wanted.until().minusNanos(1), wanted.until());
        return Stream.of(first, last).flatMap(end -> turns(end).stream()).toList();
    }

    /** The number of the turn at a moment, or of one shortly before it: a wall clock never runs ahead of its handoffs. */
    private long numberAt(Instant moment) {
        LocalDateTime local = moment.atZone(zone).toLocalDateTime();
        return Math.max(
                0,
                rotation.turn().unit().between(anchor, local) / rotation.turn().count());
    }

    /** The parts of a turn in which the rotation is staffed. */
    List<Interval> staffed(Interval time) {
        if (rotation.hours().isEmpty()) {
            return List.of(time);
        }
        List<Interval> parts = new ArrayList<>();
        LocalDate last = time.until().atZone(zone).toLocalDate();
        LocalDate first = time.from().atZone(zone).toLocalDate().minusDays(1);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (HourWindow window : rotation.hours()) {
                Interval part = hours(window, day).cut(time);
                if (window.days().contains(day.getDayOfWeek()) && !part.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private Interval hours(HourWindow window, LocalDate day) {
        LocalDate end = window.endsNextDay() ? day.plusDays(1) : day;
        return WallClock.span(day.atTime(window.start()), end.atTime(window.end()), zone);
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
