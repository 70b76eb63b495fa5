package dev.watchbill.oncall;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Public holidays without a working day between them, and the weekends that they touch. One pair of people has all of
 * it.
 *
 * @param days in order; at least one
 */
record HolidayBlock(List<Day> days) {
    /** A day of the block; on a weekend that is no holiday itself the weight is 0. */
    record Day(LocalDate date, String name, int weight) {}

    static List<HolidayBlock> of(Collection<PublicHoliday> holidays, HolidayWeights weights) {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (PublicHoliday holiday : new TreeSet<>(holidays)) {
            days.putIfAbsent(holiday.date(), new Day(holiday.date(), holiday.name(), weights.of(holiday.name())));
        }
        for (Day day : List.copyOf(days.values())) {
            weekend(day, days, 1);
            weekend(day, days, -1);
        }
        List<HolidayBlock> blocks = new ArrayList<>();
        List<Day> open = new ArrayList<>();
        for (Day day : days.values()) {
            if (!open.isEmpty() && !open.get(open.size() - 1).date().plusDays(1).equals(day.date())) {
                blocks.add(new HolidayBlock(List.copyOf(open)));
                open.clear();
            }
            open.add(day);
        }
        if (!open.isEmpty()) {
            blocks.add(new HolidayBlock(List.copyOf(open)));
        }
        return blocks;
    }

    private static void weekend(Day holiday, Map<LocalDate, Day> days, int step) {
        for (LocalDate date = holiday.date().plusDays(step); isWeekend(date); date = date.plusDays(step)) {
            days.putIfAbsent(date, new Day(date, PublicHoliday.holiday(holiday.name()) + " weekend", 0));
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** The block with such days only, of which there is at least one. */
    HolidayBlock only(Predicate<LocalDate> such) {
        return new HolidayBlock(
                days.stream().filter(day -> such.test(day.date())).toList());
    }

    /** Whether such a day counts as a holiday. */
    boolean has(Predicate<LocalDate> such) {
        return days.stream().anyMatch(day -> day.weight() > 0 && such.test(day.date()));
    }

    LocalDate first() {
        return days.get(0).date();
    }

    LocalDate last() {
        return days.get(days.size() - 1).date();
    }

    /** What one person gets for one role. */
    int weight() {
        return days.stream().mapToInt(Day::weight).sum();
    }

    /** The day after which the block is called: the first of those that weigh most. */
    Day main() {
        return days.stream()
                .reduce((best, day) -> day.weight() > best.weight() ? day : best)
                .orElseThrow();
    }

    boolean isLarge() {
        return main().weight() >= HolidayWeights.LARGE;
    }

    /** Whether this is the same holiday as one of that name in another year. */
    boolean isSameAs(String name) {
        String holiday = PublicHoliday.holiday(name);
        return days.stream().anyMatch(day -> PublicHoliday.holiday(day.name()).equals(holiday));
    }
}
