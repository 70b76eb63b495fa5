package dev.watchbill.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A turn that somebody has in a role: nobody is on call for more of it.
 *
 * @param times when this person is on call in it
 */
record OwnedTurn(Turn turn, String role, String person, List<Interval> times) {
    /** The turns that stints are part of, in their order. */
    static List<OwnedTurn> of(List<Stint> all) {
        record Key(String role, int block, long number) {}
        Map<Key, List<Stint>> turns = new LinkedHashMap<>();
        for (Stint stint : all) {
            Key key = new Key(stint.role(), stint.turn().block(), stint.turn().number());
            turns.computeIfAbsent(key, any -> new ArrayList<>()).add(stint);
        }
        return turns.values().stream().map(OwnedTurn::most).toList();
    }

    private static OwnedTurn most(List<Stint> stints) {
        Map<String, List<Interval>> times = new LinkedHashMap<>();
        for (Stint stint : stints) {
            times.computeIfAbsent(stint.person(), any -> new ArrayList<>()).add(stint.time());
        }
        var most = times.entrySet().stream()
                .max(Comparator.comparing(entry -> length(entry.getValue())))
                .orElseThrow();
        Stint first = stints.get(0);
        return new OwnedTurn(first.turn(), first.role(), most.getKey(), most.getValue());
    }

    private static Duration length(List<Interval> times) {
        return times.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    boolean isAfter(Instant moment) {
        return turn.time().from().isAfter(moment);
    }
}
