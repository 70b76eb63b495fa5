package dev.watchbill.check;

import dev.watchbill.model.Person;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Turn;
import dev.watchbill.oncall.Unmoved;
import dev.watchbill.source.Location;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rota over the time for which it is checked: from its first rotation, or five years back, until its
 * {@link Rota#horizon horizon}.
 *
 * @param window half-open
 * @param shifts whole shifts that touch the window
 * @param byPerson the same shifts by person
 * @param unmoved swaps and covers within it that do not do what they say
 * @param comingYear what each person carries in the coming year
 */
public record CheckedRota(
        Rota rota,
        Interval window,
        List<Shift> shifts,
        Map<String, List<Shift>> byPerson,
        List<Unmoved> unmoved,
        List<PersonLoad> comingYear) {
    private static final int MOST_YEARS_BACK = 5;

    static CheckedRota of(Rota rota, Collection<Person> people, Instant now) {
        Interval window = window(rota, now);
        List<Shift> shifts = rota.shifts(window.from(), window.until());
        return new CheckedRota(
                rota,
                window,
                shifts,
                shifts.stream().collect(Collectors.groupingBy(Shift::person)),
                rota.unmoved(window.from(), window.until()),
                Fairness.comingYear(rota, people, now));
    }

    private static Interval window(Rota rota, Instant now) {
        Instant start = rota.start() == null ? now : rota.start();
        Instant early =
                now.atZone(rota.schedule().zone()).minusYears(MOST_YEARS_BACK).toInstant();
        Interval wanted = new Interval(start.isAfter(early) ? start : early, rota.horizon(now));
        return wanted.isEmpty() ? new Interval(start, start.plus(1, ChronoUnit.DAYS)) : wanted;
    }

    Schedule schedule() {
        return rota.schedule();
    }

    List<Shift> shiftsOf(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** Whether an entry is a swap of which a half moves nobody: what the other half leads to follows from that. */
    boolean unmoves(Location entry) {
        return unmoved.stream()
                .anyMatch(change -> change instanceof Unmoved.Swapped swapped
                        && entry.contains(swapped.turn().at()));
    }

    /** The turns that begin within a year from now. */
    List<Turn> comingTurns(Instant now) {
        Instant until = now.atZone(schedule().zone()).plusYears(1).toInstant();
        return rota.turns(now, until).stream()
                .filter(turn -> turn.time().from().isAfter(now))
                .toList();
    }

    /** Where to point at what holds for the rota as a whole: its last rotation. */
    Location place() {
        var blocks = schedule().rotation();
        return blocks.isEmpty()
                ? schedule().id().at()
                : blocks.get(blocks.size() - 1).from().at();
    }
}
