package dev.watchbill.check;

import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Unmoved;
import dev.watchbill.oncall.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rota over the time for which it is checked: from its first rotation until a year from now, and further where the
 * content names a later date.
 *
 * @param window half-open
 * @param shifts whole shifts that touch the window
 * @param unmoved swaps and covers within it that do not do what they say
 */
public record CheckedRota(Rota rota, Interval window, List<Shift> shifts, List<Unmoved> unmoved) {
    private static final int MONTHS_AHEAD = 12;

    static CheckedRota of(Rota rota, Instant now) {
        Schedule schedule = rota.schedule();
        Instant start = rota.start() == null ? now : rota.start();
        Instant ahead = now.atZone(schedule.zone()).plusMonths(MONTHS_AHEAD).toInstant();
        Instant named = lastNamed(schedule)
                .map(date -> WallClock.instant(date.plusDays(2).atStartOfDay(), schedule.zone()))
                .max(Instant::compareTo)
                .orElse(ahead);
        Instant until = Stream.of(ahead, named, start.plus(1, ChronoUnit.DAYS))
                .max(Instant::compareTo)
                .orElseThrow();
        return new CheckedRota(rota, new Interval(start, until), rota.shifts(start, until), rota.unmoved(start, until));
    }

    private static Stream<LocalDate> lastNamed(Schedule schedule) {
        return Stream.of(
                        schedule.unavailable().stream().map(absence -> absence.to()),
                        schedule.holidays().days().stream()
                                .map(holiday -> holiday.date().value()),
                        schedule.swaps().stream()
                                .map(swap -> swap.turn().value().date()),
                        schedule.covers().stream()
                                .map(cover -> cover.until().value().toLocalDate()),
                        schedule.rotation().stream()
                                .map(block -> block.from().value().toLocalDate()))
                .flatMap(dates -> dates);
    }

    Schedule schedule() {
        return rota.schedule();
    }
}
