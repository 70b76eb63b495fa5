package dev.watchbill.check;

import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what two revisions of a schedule say about the past. */
public final class History {
    /** How many changes of one role are told one by one. */
    private static final int MOST_TOLD = 10;

    private record Change(Interval time, Set<String> before, Set<String> after) {
        boolean continues(Change earlier) {
            return earlier.time.until().equals(time.from())
                    && earlier.before.equals(before)
                    && earlier.after.equals(after);
        }
    }

    private History() {}

    /**
     * An error for each stretch of time before {@code now} for which the two name different people in a role, at the
     * place in {@code after} that says so.
     *
     * @param before the schedule as an earlier revision has it
     * @param after the same schedule now
     */
    public static List<Finding> rewritten(Rota before, Rota after, Instant now) {
        Map<String, List<Shift>> old = byRole(before, now);
        Map<String, List<Shift>> young = byRole(after, now);
        Set<String> roles = new TreeSet<>(old.keySet());
        roles.addAll(young.keySet());
        List<Finding> findings = new ArrayList<>();
        for (String role : roles) {
            List<Shift> current = young.getOrDefault(role, List.of());
            List<Change> changes = changes(old.getOrDefault(role, List.of()), current, now);
            changes.stream()
                    .limit(MOST_TOLD)
                    .forEach(change -> findings.add(finding(role, change, current, after, changes.size())));
        }
        return findings;
    }

    private static Map<String, List<Shift>> byRole(Rota rota, Instant now) {
        Map<String, List<Shift>> byRole = new LinkedHashMap<>();
        rota.shifts(Rota.EVER.from(), now)
                .forEach(shift -> byRole.computeIfAbsent(shift.role(), role -> new ArrayList<>())
                        .add(shift));
        return byRole;
    }

    private static List<Change> changes(List<Shift> before, List<Shift> after, Instant now) {
        TreeMap<Instant, Set<String>> old = onCall(before, now);
        TreeMap<Instant, Set<String>> young = onCall(after, now);
        TreeSet<Instant> cuts = new TreeSet<>(old.keySet());
        cuts.addAll(young.keySet());
        cuts.add(now);
        List<Change> changes = new ArrayList<>();
        for (Instant from : cuts.headSet(now)) {
            Change change = new Change(new Interval(from, cuts.higher(from)), at(old, from), at(young, from));
            int last = changes.size() - 1;
            if (last >= 0 && change.continues(changes.get(last))) {
                changes.set(
                        last,
                        new Change(changes.get(last).time().span(change.time()), change.before(), change.after()));
            } else if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Set<String> at(TreeMap<Instant, Set<String>> onCall, Instant moment) {
        var entry = onCall.floorEntry(moment);
        return entry == null ? Set.of() : entry.getValue();
    }

    /** Who is on call from each moment at which that changes. */
    private static TreeMap<Instant, Set<String>> onCall(List<Shift> shifts, Instant now) {
        TreeMap<Instant, List<Shift>> begins = new TreeMap<>();
        TreeMap<Instant, List<Shift>> ends = new TreeMap<>();
        for (Shift shift : shifts) {
            begins.computeIfAbsent(shift.from(), at -> new ArrayList<>()).add(shift);
            ends.computeIfAbsent(shift.until().isAfter(now) ? now : shift.until(), at -> new ArrayList<>())
                    .add(shift);
        }
        TreeSet<Instant> moments = new TreeSet<>(begins.keySet());
        moments.addAll(ends.keySet());
        TreeMap<Instant, Set<String>> onCall = new TreeMap<>();
        Set<String> people = new TreeSet<>();
        for (Instant moment : moments) {
            ends.getOrDefault(moment, List.of()).forEach(shift -> people.remove(shift.person()));
            begins.getOrDefault(moment, List.of()).forEach(shift -> people.add(shift.person()));
            onCall.put(moment, Set.copyOf(people));
        }
        return onCall;
    }

    private static Finding finding(String role, Change change, List<Shift> current, Rota after, int count) {
        Location at = current.stream()
                .filter(shift -> shift.covers(change.time().from()))
                .map(Shift::origin)
                .findFirst()
                .orElse(after.schedule().id().at());
        var zone = after.schedule().zone();
        String more = count > MOST_TOLD ? " (" + count + " changes in all)" : "";
        return Finding.error(
                "history-rewritten",
                at,
                role + " from " + Times.show(change.time().from(), zone) + " until "
                        + Times.show(change.time().until(), zone) + " was " + names(change.before())
                        + " and is now " + names(change.after()) + "; what is past stays" + more);
    }

    private static String names(Set<String> people) {
        return people.isEmpty() ? "nobody" : String.join(" and ", new TreeSet<>(people));
    }
}
