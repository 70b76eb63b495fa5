package dev.watchbill.site;

import dev.watchbill.model.Cover;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Swap;
import dev.watchbill.model.TurnName;
import dev.watchbill.oncall.HolidayTime;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.oncall.Unmoved;
import dev.watchbill.oncall.WallClock;
import dev.watchbill.source.Located;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a team arranged beside the rotation, each sorted by when it begins.
 *
 * @param holidays those that are not over
 * @param pastHolidays those that are
 * @param exchanges swaps, and covers that move somebody, from as far back as shifts are published
 * @param pastExchanges swaps and covers before that
 */
record Arrangements(
        List<HolidayView> holidays,
        List<HolidayView> pastHolidays,
        List<Exchange> exchanges,
        List<Exchange> pastExchanges) {

    /** A holiday and who is on call on it in the end, swaps and covers included. */
    record HolidayView(String date, String day, String name, List<Duty> people) {}

    record Duty(String role, PersonView person) {}

    /**
     * Somebody takes over from somebody.
     *
     * @param date when it begins, for machines
     * @param when the turn as it is named, or the time that is covered
     * @param back the day of the turn given in return; null where there is none
     */
    record Exchange(
            String date,
            String when,
            boolean cover,
            String role,
            PersonView giver,
            PersonView taker,
            @Nullable String back) {}

    static Arrangements of(Timetable timetable, Names names) {
        Schedule schedule = timetable.schedule();
        Instant now = timetable.now();
        List<HolidayTime> days = schedule.holidays().days().stream()
                .map(day -> HolidayTime.of(schedule, day))
                .sorted(Comparator.comparing(day -> day.time().from()))
                .toList();
        Predicate<HolidayTime> over = day -> !day.time().until().isAfter(now);
        Instant early = now.minus(Timetable.DAYS_BACK, ChronoUnit.DAYS);
        return new Arrangements(
                days.stream()
                        .filter(over.negate())
                        .map(holiday(timetable, names))
                        .toList(),
                days.stream().filter(over).map(holiday(timetable, names)).toList(),
                exchanges(schedule, names, moment -> !moment.isBefore(early)),
                exchanges(schedule, names, moment -> moment.isBefore(early)));
    }

    private static Function<HolidayTime, HolidayView> holiday(Timetable timetable, Names names) {
        return time -> {
            Holiday day = time.holiday();
            LocalDate date = day.date().value();
            return new HolidayView(
                    date.toString(), Moments.day(date), day.name(), duties(timetable, time.time(), names));
        };
    }

    private static List<Duty> duties(Timetable timetable, Interval time, Names names) {
        List<String> roles =
                timetable.schedule().roles().stream().map(Located::value).toList();
        return shifts(timetable, time).stream()
                .sorted(Comparator.comparing(shift -> roles.indexOf(shift.role())))
                .map(shift -> new Duty(shift.role(), names.person(shift.person())))
                .distinct()
                .toList();
    }

    /** The shifts of a time that may lie before or after what is published. */
    private static List<Shift> shifts(Timetable timetable, Interval time) {
        return time.cut(timetable.span()).equals(time)
                ? timetable.shifts().stream()
                        .filter(shift -> shift.touches(time))
                        .toList()
                : Rota.of(timetable.schedule()).shifts(time.from(), time.until());
    }

    private static List<Exchange> exchanges(Schedule schedule, Names names, Predicate<Instant> wanted) {
        Stream<Exchange> swaps = schedule.swaps().stream()
                .filter(swap -> wanted.test(WallClock.start(lastDay(swap), schedule.zone())))
                .map(swap -> exchange(swap, names));
        Rota rota = Rota.of(schedule);
        Stream<Exchange> covers = schedule.covers().stream()
                .filter(cover -> wanted.test(WallClock.instant(cover.until().value(), schedule.zone())))
                .filter(cover -> moves(rota, cover))
                .map(cover -> exchange(cover, names));
        return Stream.concat(swaps, covers)
                .sorted(Comparator.comparing(Exchange::date))
                .toList();
    }

    /** Whether the one it is for is on call at any time of it. */
    private static boolean moves(Rota rota, Cover cover) {
        ZoneId zone = rota.schedule().zone();
        Instant from = WallClock.instant(cover.from().value(), zone);
        Instant until = WallClock.instant(cover.until().value(), zone);
        return rota.unmoved(from, until).stream()
                .noneMatch(change -> change instanceof Unmoved.Covered covered
                        && covered.nothing()
                        && covered.cover().equals(cover));
    }

    private static LocalDate lastDay(Swap swap) {
        LocalDate turn = swap.turn().value().date();
        LocalDate back =
                swap.inReturn() == null ? turn : swap.inReturn().value().date();
        return turn.isAfter(back) ? turn : back;
    }

    private static Exchange exchange(Swap swap, Names names) {
        return new Exchange(
                swap.turn().value().toString(),
                day(swap.turn().value()),
                false,
                swap.role().value(),
                names.person(swap.give().value()),
                names.person(swap.take().value()),
                swap.inReturn() == null ? null : day(swap.inReturn().value()));
    }

    private static String day(TurnName turn) {
        return Moments.day(turn.date()) + (turn.time() == null ? "" : ", " + turn.time());
    }

    private static Exchange exchange(Cover cover, Names names) {
        return new Exchange(
                cover.from().value().toString(),
                Moments.span(cover.from().value(), cover.until().value()),
                true,
                cover.role().value(),
                names.person(cover.forWhom().value()),
                names.person(cover.by().value()),
                null);
    }
}
