package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing better than what the search finds exists: every way to fill drawn slots is tried. */
class PlanSearchTest {
    /** What a choice is worth, in the order of the contract: loads from the heaviest, repeats, closeness, changes. */
    private record Worth(List<Long> loads, int repeats, long closeness, int changes) implements Comparable<Worth> {
        @Override
        public int compareTo(Worth other) {
            for (int i = 0; i < loads.size(); i++) {
                int byLoad = loads.get(i).compareTo(other.loads.get(i));
                if (byLoad != 0) {
                    return byLoad;
                }
            }
            return Comparator.comparing(Worth::repeats)
                    .thenComparing(Worth::closeness)
                    .thenComparing(Worth::changes)
                    .compare(this, other);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void choiceIsTheBestOfAll(int seed) {
        Random random = new Random(seed);
        int people = 2 + random.nextInt(3);
        long[] loads = random.longs(people, 0, 6).toArray();
        List<PlanSlot> slots = new ArrayList<>();
        LocalDate date = LocalDate.of(2027, 1, 1);
        for (int i = 0; i < 4; i++) {
            date = date.plusDays(1 + random.nextInt(50));
            slots.add(slot(random, date, people, seed % 2 == 0 ? 3 : 1));
        }
        List<PlanSlot.Pairing> chosen = new PlanSearch(slots, 1).best(loads, null, null);
        assertEquals(best(slots, loads, new ArrayList<>()), worth(slots, loads, chosen));
    }

    /** There are too many combinations of loads to follow all of them, yet the points divide without a rest. */
    @ParameterizedTest
    @CsvSource({"8, 3 1 1 1 1 1 1 1 3 3", "8, 3 3 1 1 1 1 1 1 1 3", "8, 3 1 1 3 1 1 1 1 1 3", "12, 3 3 3 1 1 1 1 1 1 3"
    })
    void largeTeamSharesEvenlyWhereItCan(int people, String weights) {
        List<PlanSlot> slots = new ArrayList<>();
        for (String weight : weights.split(" ")) {
            LocalDate date = LocalDate.of(2027, 1, 1).plusDays(30L * slots.size());
            slots.add(anybody(date, people, Integer.parseInt(weight)));
        }
        long points =
                slots.stream().mapToLong(slot -> 2L * slot.block().weight()).sum();
        List<PlanSlot.Pairing> chosen = new PlanSearch(slots, 1).best(new long[people], null, null);
        assertEquals(
                Collections.nCopies(people, points / people),
                worth(slots, new long[people], chosen).loads());
    }

    private static PlanSlot anybody(LocalDate date, int people, int weight) {
        List<PlanSlot.Pairing> pairings = new ArrayList<>();
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                if (a != b) {
                    pairings.add(new PlanSlot.Pairing(new int[] {a, b}, 0, (a + date.getMonthValue()) % people));
                }
            }
        }
        return new PlanSlot(new HolidayBlock(List.of(new HolidayBlock.Day(date, "Day", weight))), pairings, Map.of());
    }

    /** @param most costs are drawn below this; with 1 only the loads and the distance of large holidays decide */
    private static PlanSlot slot(Random random, LocalDate date, int people, int most) {
        List<PlanSlot.Pairing> pairings = new ArrayList<>();
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                if (a != b && (pairings.isEmpty() || random.nextInt(5) > 0)) {
                    pairings.add(new PlanSlot.Pairing(new int[] {a, b}, random.nextInt(most), random.nextInt(3)));
                }
            }
        }
        int weight = most == 1 ? 3 : 1 + random.nextInt(3);
        return new PlanSlot(new HolidayBlock(List.of(new HolidayBlock.Day(date, "Day", weight))), pairings, Map.of());
    }

    private static Worth best(List<PlanSlot> slots, long[] loads, List<PlanSlot.Pairing> chosen) {
        if (chosen.size() == slots.size()) {
            return worth(slots, loads, chosen);
        }
        Worth best = null;
        for (PlanSlot.Pairing pairing : slots.get(chosen.size()).candidates()) {
            chosen.add(pairing);
            Worth worth = best(slots, loads, chosen);
            best = best == null || worth.compareTo(best) < 0 ? worth : best;
            chosen.remove(chosen.size() - 1);
        }
        return best;
    }

    private static Worth worth(List<PlanSlot> slots, long[] before, List<PlanSlot.Pairing> chosen) {
        long[] loads = before.clone();
        int repeats = 0;
        int changes = 0;
        long closeness = 0;
        PlanSlot lastLarge = null;
        PlanSlot.Pairing lastPairing = null;
        for (int i = 0; i < slots.size(); i++) {
            PlanSlot slot = slots.get(i);
            PlanSlot.Pairing pairing = chosen.get(i);
            for (int person : pairing.people()) {
                loads[person] += slot.block().weight();
                if (slot.block().weight() >= 3 && lastPairing != null && lastPairing.has(person)) {
                    closeness += Math.max(
                            0,
                            60
                                    - ChronoUnit.DAYS.between(
                                            lastLarge.block().last(),
                                            slot.block().first()));
                }
            }
            repeats += pairing.repeats();
            changes += pairing.changes();
            if (slot.block().weight() >= 3) {
                lastLarge = slot;
                lastPairing = pairing;
            }
        }
        List<Long> heaviest =
                Arrays.stream(loads).boxed().sorted(Comparator.reverseOrder()).toList();
        return new Worth(heaviest, repeats, closeness, changes);
    }
}
