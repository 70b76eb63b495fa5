package dev.watchbill.site;

import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives people colours: the same one everywhere, and not the one of somebody in the same rota, as far as they last. */
final class Palette {
    private static final int COLOURS = 8;

    private Palette() {}

    /** The number of each person's colour, 0 to 7. */
    static Map<String, Integer> of(Set<String> people, Collection<Timetable> timetables) {
        Map<String, Set<String>> mates = mates(timetables);
        Map<String, Integer> colours = new LinkedHashMap<>();
        int number = 0;
        for (String person : people) {
            BitSet taken = new BitSet();
            for (String mate : mates.getOrDefault(person, Set.of())) {
                if (colours.containsKey(mate)) {
                    taken.set(colours.get(mate));
                }
            }
            colours.put(person, free(number++ % COLOURS, taken));
        }
        return colours;
    }

    private static int free(int wanted, BitSet taken) {
        if (!taken.get(wanted)) {
            return wanted;
        }
        int first = taken.nextClearBit(0);
        return first < COLOURS ? first : wanted;
    }

    private static Map<String, Set<String>> mates(Collection<Timetable> timetables) {
        Map<String, Set<String>> mates = new HashMap<>();
        for (Timetable timetable : timetables) {
            List<String> together =
                    timetable.shifts().stream().map(Shift::person).distinct().toList();
            together.forEach(person ->
                    mates.computeIfAbsent(person, key -> new HashSet<>()).addAll(together));
        }
        return mates;
    }
}
