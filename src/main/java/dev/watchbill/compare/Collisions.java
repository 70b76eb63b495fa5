package dev.watchbill.compare;

import dev.watchbill.build.Project;
import dev.watchbill.model.Absence;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.HolidayTime;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.oncall.Reassignment;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.WallClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where shifts meet absences and holidays. */
final class Collisions {
    private Collisions() {}

    /** The time within a window that people are on call in their absence. */
    static List<RotaChange.Clash> away(@Nullable Rota rota, List<Shift> shifts, Interval window) {
        List<RotaChange.Clash> clashes = new ArrayList<>();
        if (rota == null) {
            return clashes;
        }
        Schedule schedule = rota.schedule();
        for (Absence absence : schedule.unavailable()) {
            Interval time = WallClock.days(absence.from(), absence.to(), schedule.zone())
                    .cut(window);
            for (Shift shift : shifts) {
                Interval both = shift.time().cut(time);
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
        SortedMap<LocalDate, HolidayTime> days = new TreeMap<>(days(before));
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

    /** Holiday points, for everybody whose points change. */
    static List<RotaChange.Points> changed(Map<String, Integer> before, Map<String, Integer> after) {
        TreeSet<String> people = new TreeSet<>(before.keySet());
        people.addAll(after.keySet());
        return people.stream()
                .map(person ->
                        new RotaChange.Points(person, before.getOrDefault(person, 0), after.getOrDefault(person, 0)))
                .filter(points -> points.before() != points.after())
                .toList();
    }

    /** The holiday points of a rota over a window, by person. */
    static Map<String, Integer> points(@Nullable Rota rota, Project project, Interval window) {
        return rota == null
                ? Map.of()
                : Fairness.loads(rota, project.catalog().people().values(), window).stream()
                        .collect(Collectors.toMap(PersonLoad::person, PersonLoad::holidayPoints));
    }

    private static SortedMap<LocalDate, HolidayTime> days(@Nullable Rota rota) {
        SortedMap<LocalDate, HolidayTime> days = new TreeMap<>();
        if (rota != null) {
            for (Holiday holiday : rota.schedule().holidays().days()) {
                days.put(holiday.date().value(), HolidayTime.of(rota.schedule(), holiday));
            }
        }
        return days;
    }
}
