package dev.watchbill.oncall;

import dev.watchbill.source.Location;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Time in a role for which two rotas name different people.
 *
 * @param before the ids of those on call by the one rota, sorted; empty for nobody
 * @param after the ids of those on call by the other, sorted; empty for nobody
 * @param origin where the other's content says so; null where it says nothing
 */
public record Reassignment(
        String role,
        Interval time,
        List<String> before,
        List<String> after,
        @Nullable Location origin) {
    /**
     * All differences within a window, by role in alphabetical order, then time. Neighbours that differ in nothing but
     * their origin stay apart.
     *
     * @param before shifts that touch the window, sorted by start
     * @param after shifts that touch the window, sorted by start
     */
    public static List<Reassignment> between(List<Shift> before, List<Shift> after, Interval window) {
        Set<String> roles = new TreeSet<>();
        Stream.concat(before.stream(), after.stream()).forEach(shift -> roles.add(shift.role()));
        List<Reassignment> found = new ArrayList<>();
        for (String role : roles) {
            found.addAll(within(role, ofRole(before, role), ofRole(after, role), window));
        }
        return found;
    }

    /** The same with neighbours joined where the same people give and take. */
    public static List<Reassignment> joined(List<Reassignment> sorted) {
        List<Reassignment> joined = new ArrayList<>();
        for (Reassignment next : sorted) {
            Reassignment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.continues(last)) {
                joined.set(joined.size() - 1, last.until(next.time.until()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** Those who are on call by the other rota and not by the one. */
    public List<String> gainers() {
        return after.stream().filter(person -> !before.contains(person)).toList();
    }

    /** Those who are on call by the one rota and not by the other. */
    public List<String> losers() {
        return before.stream().filter(person -> !after.contains(person)).toList();
    }

    private static List<Shift> ofRole(List<Shift> shifts, String role) {
        return shifts.stream().filter(shift -> shift.role().equals(role)).toList();
    }

    private static List<Reassignment> within(String role, List<Shift> before, List<Shift> after, Interval window) {
        TreeSet<Instant> cuts = new TreeSet<>();
        Stream.concat(before.stream(), after.stream())
                .map(shift -> shift.time().cut(window))
                .filter(time -> !time.isEmpty())
                .forEach(time -> cuts.addAll(List.of(time.from(), time.until())));
        Open old = new Open(before);
        Open next = new Open(after);
        List<Reassignment> found = new ArrayList<>();
        for (Instant from : cuts) {
            Instant until = cuts.higher(from);
            List<Shift> had = old.at(from);
            List<Shift> has = next.at(from);
            if (until != null && !people(had).equals(people(has))) {
                add(
                        found,
                        new Reassignment(role, new Interval(from, until), people(had), people(has), origin(had, has)));
            }
        }
        return found;
    }

    private static void add(List<Reassignment> found, Reassignment next) {
        Reassignment last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean same = last != null && next.continues(last) && Objects.equals(next.origin, last.origin);
        if (same) {
            found.set(found.size() - 1, last.until(next.time.until()));
        } else {
            found.add(next);
        }
    }

    private static List<String> people(List<Shift> shifts) {
        return List.copyOf(new TreeSet<>(shifts.stream().map(Shift::person).toList()));
    }

    /** Where somebody who is new is put on call, else anybody. */
    private static @Nullable Location origin(List<Shift> had, List<Shift> has) {
        List<String> known = people(had);
        return has.stream()
                .min(Comparator.comparing((Shift shift) -> known.contains(shift.person()))
                        .thenComparing(Shift::person))
                .map(Shift::origin)
                .orElse(null);
    }

    private boolean continues(Reassignment earlier) {
        return role.equals(earlier.role)
                && time.from().equals(earlier.time.until())
                && before.equals(earlier.before)
                && after.equals(earlier.after);
    }

    private Reassignment until(Instant end) {
        return new Reassignment(role, new Interval(time.from(), end), before, after, origin);
    }

    /** Goes through shifts, sorted by start, along with ascending moments. */
    private static final class Open {
        private final List<Shift> shifts;
        private final Set<Shift> open = new LinkedHashSet<>();
        private int next;

        Open(List<Shift> shifts) {
            this.shifts = shifts;
        }

        List<Shift> at(Instant moment) {
            while (next < shifts.size() && !shifts.get(next).from().isAfter(moment)) {
                open.add(shifts.get(next++));
            }
            open.removeIf(shift -> !shift.covers(moment));
            return List.copyOf(open);
        }
    }
}
