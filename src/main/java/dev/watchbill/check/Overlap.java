package dev.watchbill.check;

import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two shifts of one person that share time. */
record Overlap(Shift first, Shift second) {
    Interval time() {
        return first.time().cut(second.time());
    }

    /** The one to point at: that which the later kind of change made; of one kind, that which stands later in the file. */
    Shift latest() {
        int byKind = first.why().compareTo(second.why());
        int byPlace = Integer.compare(
                first.origin().span().start(), second.origin().span().start());
        return (byKind != 0 ? byKind : byPlace) > 0 ? first : second;
    }

    /** All pairs, by person, then by start; linear in shifts and pairs after sorting. */
    static List<Overlap> of(List<Shift> shifts) {
        Map<String, List<Shift>> byPerson = new TreeMap<>();
        shifts.stream()
                .sorted(Comparator.comparing(Shift::from))
                .forEach(shift -> byPerson.computeIfAbsent(shift.person(), id -> new ArrayList<>())
                        .add(shift));
        List<Overlap> overlaps = new ArrayList<>();
        for (List<Shift> own : byPerson.values()) {
            List<Shift> open = new ArrayList<>();
            for (Shift shift : own) {
                open.removeIf(earlier -> !earlier.until().isAfter(shift.from()));
                open.forEach(earlier -> overlaps.add(new Overlap(earlier, shift)));
                open.add(shift);
            }
        }
        return overlaps;
    }
}
