package dev.watchbill.oncall;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one pairing for each slot. In this order: the loads, sorted from the heaviest, are the smallest there are;
 * fewest repeats; large holidays of one person far apart; fewest changes from the rotation. Where all this is equal, the
 * people who come first in the team. Loads add up and so do costs, so it is enough to keep the best way to each combination of
 * loads: the result is the best there is, unless a large team makes more than {@link #WIDTH} combinations. Then it is one that
 * no change of one slot and no exchange between two betters.
 */
final class PlanSearch {
    /** How many combinations of loads are followed at once. */
    static final int WIDTH = 4_000;

    /** Large holidays that are further apart do not disturb each other, in days. */
    private static final int DISTANT = 60;

    /** Where a search stands after some slots. */
    private record State(
            long[] loads,
            long[] heaviest,
            int repeats,
            int closeness,
            int changes,
            int @Nullable [] lastLarge,
            @Nullable Choice choice) {}

    private record Choice(
            PlanSlot.Pairing pairing, @Nullable Choice before) {}

    private static final Comparator<State> BEST = Comparator.comparing(State::heaviest, Arrays::compare)
            .thenComparing(State::repeats)
            .thenComparing(State::closeness)
            .thenComparing(State::changes);

    private final List<PlanSlot> slots;
    private final long unit;

    /** @param unit the load of one point; loads are given in parts of a point */
    PlanSearch(List<PlanSlot> slots, long unit) {
        this.slots = slots;
        this.unit = unit;
    }

    /**
     * The best pairing for each slot.
     *
     * @param loads what each person carries before
     * @param lastLarge the date of the last large holiday before the first slot, and who has it; null where none is near
     */
    List<PlanSlot.Pairing> best(long[] loads, @Nullable LocalDate lastLargeDate, int @Nullable [] lastLarge) {
        State start = new State(loads, descending(loads), 0, 0, 0, lastLarge, null);
        State best = Objects.requireNonNull(run(start, lastLargeDate, 1, Long.MAX_VALUE));
        for (int width : List.of(100, WIDTH)) {
            State wider = run(start, lastLargeDate, width, best.heaviest[0]);
            best = wider != null && BEST.compare(wider, best) < 0 ? wider : best;
        }
        return choices(improved(start, lastLargeDate, best));
    }

    /** Where no other pairing of one slot is better, and no exchange of two people between two slots. */
    private State improved(State start, @Nullable LocalDate lastLargeDate, State found) {
        State best = found;
        State before;
        do {
            before = best;
            for (int slot = 0; slot < slots.size(); slot++) {
                for (Map<Integer, PlanSlot.Pairing> change : changes(choices(best), slot)) {
                    State state = walked(start, lastLargeDate, choices(best), change);
                    best = BEST.compare(state, best) < 0 ? state : best;
                }
            }
        } while (best != before);
        return best;
    }

    /** Every change of one slot, alone or with a later one: what is chosen instead, by the slot's number. */
    private List<Map<Integer, PlanSlot.Pairing>> changes(List<PlanSlot.Pairing> chosen, int slot) {
        List<Map<Integer, PlanSlot.Pairing>> changes = new ArrayList<>();
        slots.get(slot).candidates().forEach(pairing -> changes.add(Map.of(slot, pairing)));
        for (int other = slot + 1; other < slots.size(); other++) {
            for (int one : chosen.get(slot).people()) {
                for (int two : chosen.get(other).people()) {
                    PlanSlot.Pairing first = slots.get(slot).with(chosen.get(slot), one, two);
                    PlanSlot.Pairing second = slots.get(other).with(chosen.get(other), two, one);
                    if (first != null && second != null) {
                        changes.add(Map.of(slot, first, other, second));
                    }
                }
            }
        }
        return changes;
    }

    /** The state after all slots. */
    private State walked(
            State start,
            @Nullable LocalDate lastLargeDate,
            List<PlanSlot.Pairing> chosen,
            Map<Integer, PlanSlot.Pairing> change) {
        State state = start;
        LocalDate large = lastLargeDate;
        for (int i = 0; i < slots.size(); i++) {
            HolidayBlock block = slots.get(i).block();
            PlanSlot.Pairing pairing = change.getOrDefault(i, chosen.get(i));
            state = after(state, slots.get(i), pairing, nearness(large, block.first()));
            large = block.isLarge() ? block.last() : large;
        }
        return state;
    }

    /** Follows the best states, and none in which somebody carries more than the bound; null where none is left. */
    private @Nullable State run(State start, @Nullable LocalDate lastLargeDate, int width, long bound) {
        List<State> states = List.of(start);
        LocalDate large = lastLargeDate;
        for (PlanSlot slot : slots) {
            Map<String, State> next = new LinkedHashMap<>();
            int near = nearness(large, slot.block().first());
            for (State state : states) {
                for (PlanSlot.Pairing pairing : slot.candidates()) {
                    if (heaviest(state, slot, pairing) <= bound) {
                        State after = after(state, slot, pairing, near);
                        next.merge(key(start, after), after, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
                    }
                }
            }
            states = next.values().stream().sorted(BEST).limit(width).toList();
            large = slot.block().isLarge() ? slot.block().last() : large;
        }
        return states.isEmpty() ? null : states.get(0);
    }

    private static int nearness(@Nullable LocalDate last, LocalDate next) {
        return last == null ? 0 : Math.max(0, DISTANT - (int) ChronoUnit.DAYS.between(last, next));
    }

    private State after(State state, PlanSlot slot, PlanSlot.Pairing pairing, int near) {
        long[] loads = state.loads.clone();
        for (int person : pairing.people()) {
            loads[person] += slot.block().weight() * unit;
        }
        boolean large = slot.block().isLarge();
        int close = 0;
        if (large && state.lastLarge != null) {
            for (int person : state.lastLarge) {
                close += pairing.has(person) ? near : 0;
            }
        }
        return new State(
                loads,
                descending(loads),
                state.repeats + pairing.repeats(),
                state.closeness + close,
                state.changes + pairing.changes(),
                large ? pairing.people() : state.lastLarge,
                new Choice(pairing, state.choice));
    }

    private long heaviest(State state, PlanSlot slot, PlanSlot.Pairing pairing) {
        long heaviest = state.heaviest[0];
        for (int person : pairing.people()) {
            heaviest = Math.max(heaviest, state.loads[person] + slot.block().weight() * unit);
        }
        return heaviest;
    }

    /** What later choices depend on: the points that everybody got, and who has the last large holiday. */
    private String key(State start, State state) {
        int people = state.loads.length;
        char[] key = new char[2 * people];
        for (int i = 0; i < people; i++) {
            key[i] = (char) ((state.loads[i] - start.loads[i]) / unit);
        }
        if (state.lastLarge != null) {
            for (int person : state.lastLarge) {
                key[people + person] = 1;
            }
        }
        return new String(key);
    }

    private static List<PlanSlot.Pairing> choices(State state) {
        List<PlanSlot.Pairing> pairings = new ArrayList<>();
        for (Choice choice = state.choice; choice != null; choice = choice.before) {
            pairings.add(0, choice.pairing);
        }
        return pairings;
    }

    private static long[] descending(long[] loads) {
        long[] sorted = loads.clone();
        Arrays.sort(sorted);
        for (int i = 0, j = sorted.length - 1; i < j; i++, j--) {
            long smaller = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = smaller;
        }
        return sorted;
    }
}
