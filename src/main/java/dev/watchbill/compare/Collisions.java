package dev.watchbill.compare;

import dev.watchbill.model.Absence;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Reassignment;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.WallClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where shifts meet absences and holidays. */
final class Collisions {
    private record Day(Holiday holiday, Interval time) {}

    private Collisions() {}

    /** The time within a window that people are on call in their absence. */
    static List<RotaChange.Clash> away(@Nullable Rota rota, List<Shift> shifts, Interval window) {
        List<RotaChange.Clash> clashes = new ArrayList<>();
        if (rota == null) {
            return clashes;
        }
        Schedule schedule = rota.schedule();
        for (Absence absence : schedule.unavailable()) {
            Interval time = new Interval(
                            WallClock.instant(absence.from().atStartOfDay(), schedule.zone()),
                            WallClock.instant(absence.to().plusDays(1).atStartOfDay(), schedule.zone()))
                    .cut(window);
            for (Shift shift : shifts) {
                Interval both = time(shift).cut(time);
                if (shift.person().equals(absence.who().value()) && !both.isEmpty()) {
                    clashes.add(new RotaChange.Clash(shift.person(), shift.role(), both));
                }
            }
        }
        return clashes;
    }

    /** The holidays, named by either rota, on which others are on call; whoever has only a part of one counts too. */
    static List<RotaChange.HolidayMove> holidays(
            @Nullable Rota before, @Nullable Rota after, List<Reassignment> moves) {
        SortedMap<LocalDate, Day> days = new TreeMap<>(days(before));
        days.putAll(days(after));
        List<RotaChange.HolidayMove> found = new ArrayList<>();
        days.forEach((date, day) -> moves.stream()
                .filter(move -> move.time().touches(day.time()))
                .map(move -> new RotaChange.HolidayMove(
                        date, day.holiday().name(), move.role(), move.before(), move.after()))
                .distinct()
                .forEach(found::add));
        return List.copyOf(found);
    }

    /** Holiday points within a window, for everybody whose points change. */
    static List<RotaChange.Points> points(
            @Nullable Rota before, List<Shift> had, @Nullable Rota after, List<Shift> has, Interval window) {
        Map<String, Integer> old = points(before, had, window);
        Map<String, Integer> next = points(after, has, window);
        TreeSet<String> people = new TreeSet<>(old.keySet());
        people.addAll(next.keySet());
        return people.stream()
                .map(person -> new RotaChange.Points(person, old.getOrDefault(person, 0), next.getOrDefault(person, 0)))
                .filter(points -> points.before() != points.after())
                .toList();
    }

    /** A holiday counts for the one who is on call in a role for most of it. */
    private static Map<String, Integer> points(@Nullable Rota rota, List<Shift> shifts, Interval window) {
        Map<String, Integer> points = new TreeMap<>();
        for (Day day : days(rota).values()) {
            if (window.contains(day.time().from())) {
                Map<String, Map<String, Duration>> served = new LinkedHashMap<>();
                shifts.stream()
                        .filter(shift -> time(shift).touches(day.time()))
                        .forEach(shift -> served.computeIfAbsent(shift.role(), role -> new LinkedHashMap<>())
                                .merge(
                                        shift.person(),
                                        time(shift).cut(day.time()).length(),
                                        Duration::plus));
                served.values()
                        .forEach(role -> points.merge(most(role), day.holiday().weight(), Integer::sum));
            }
        }
        return points;
    }

    private static String most(Map<String, Duration> served) {
        return served.keySet().stream()
                .reduce((best, next) -> served.get(next).compareTo(served.get(best)) > 0 ? next : best)
                .orElseThrow();
    }

    private static SortedMap<LocalDate, Day> days(@Nullable Rota rota) {
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        if (rota != null) {
            rota.schedule()
                    .holidays()
                    .days()
                    .forEach(holiday -> days.put(holiday.date().value(), day(rota.schedule(), holiday)));
        }
        return days;
    }

    private static Day day(Schedule schedule, Holiday holiday) {
        LocalDateTime begins =
                holiday.date().value().atTime(schedule.handoff().value().time());
        return new Day(
                holiday,
                new Interval(
                        WallClock.instant(begins, schedule.zone()),
                        WallClock.instant(begins.plusDays(1), schedule.zone())));
    }

    private static Interval time(Shift shift) {
        return new Interval(shift.from(), shift.until());
    }
}
