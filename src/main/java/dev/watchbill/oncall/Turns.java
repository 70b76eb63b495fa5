package dev.watchbill.oncall;

import dev.watchbill.model.Rotation;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.TurnName;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds blocks and turns. */
final class Turns {
    private Turns() {}

    /** The blocks of a schedule by layer, the lowest layer first, each ended by the next one of its layer. */
    static List<Block> blocks(Schedule schedule) {
        Map<String, List<Integer>> layers = new LinkedHashMap<>();
        List<Rotation> rotation = schedule.rotation();
        for (int i = 0; i < rotation.size(); i++) {
            layers.computeIfAbsent(rotation.get(i).layer(), layer -> new ArrayList<>())
                    .add(i);
        }
        List<Block> blocks = new ArrayList<>();
        for (List<Integer> layer : layers.values()) {
            layer.sort(Comparator.comparing(i -> rotation.get(i).from().value()));
            Map<Integer, Instant> ends = new HashMap<>();
            for (int n = 0; n + 1 < layer.size(); n++) {
                Rotation next = rotation.get(layer.get(n + 1));
                ends.put(layer.get(n), WallClock.instant(next.from().value(), schedule.zone()));
            }
            for (int i : layer) {
                blocks.add(Block.of(i, rotation.get(i), schedule.zone(), ends.getOrDefault(i, Interval.EVER.until())));
            }
        }
        return blocks;
    }

    /** The first moment of the first of at least one block. */
    static Instant start(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.active().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The turns that a name means, in any layer. */
    static List<Turn> named(List<Block> blocks, TurnName name, ZoneId zone) {
        Interval near = WallClock.days(name.date().minusDays(1), name.date().plusDays(1), zone);
        List<Turn> turns = new ArrayList<>();
        for (Block block : blocks) {
            for (Turn turn : block.turns(near)) {
                boolean sameDate = turn.begins().toLocalDate().equals(name.date());
                boolean sameTime =
                        name.time() == null || turn.begins().toLocalTime().equals(name.time());
                if (sameDate && sameTime) {
                    turns.add(turn);
                }
            }
        }
        return turns;
    }
}
