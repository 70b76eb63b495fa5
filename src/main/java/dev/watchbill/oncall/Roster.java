package dev.watchbill.oncall;

import dev.watchbill.model.Schedule;
import dev.watchbill.source.Located;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schedule worked out over a window. Turns that cross its ends are whole, but changes outside it are missing.
 *
 * @param lanes by role, in calling order
 * @param unmoved the changes that do not do what they say
 */
record Roster(Map<String, Lane> lanes, List<Unmoved> unmoved) {
    static Roster of(Schedule schedule, List<Block> blocks, Interval window) {
        Map<String, Lane> lanes = new LinkedHashMap<>();
        schedule.roles().forEach(role -> lanes.put(role.value(), new Lane()));
        Map<List<Located<String>>, List<Piece.Holder>> holders = new IdentityHashMap<>();
        for (Block block : blocks) {
            for (Turn turn : block.turns(window)) {
                for (Interval part : block.staffed(turn.time())) {
                    turn.entry().people().forEach((role, people) -> {
                        Lane lane = lanes.get(role);
                        if (lane != null && !people.isEmpty()) {
                            lane.put(new Piece(part, turn, holders.computeIfAbsent(people, Roster::holders)));
                        }
                    });
                }
            }
        }
        return new Roster(lanes, Changes.apply(schedule, blocks, lanes, window));
    }

    private static List<Piece.Holder> holders(List<Located<String>> people) {
        return people.stream()
                .map(person -> new Piece.Holder(person.value(), Why.ROTATION, person.at()))
                .toList();
    }
}
