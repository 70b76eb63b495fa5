package dev.watchbill.oncall;

import dev.watchbill.model.Schedule;
import dev.watchbill.model.TurnName;
import dev.watchbill.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A turn of which a swap hands on whatever a person has of it. */
record HandedTurn(String person, Interval time) {
    static List<HandedTurn> of(Schedule schedule, List<Block> blocks) {
        List<HandedTurn> handed = new ArrayList<>();
        schedule.swaps().forEach(swap -> {
            handed.addAll(of(swap.give().value(), swap.turn(), schedule, blocks));
            handed.addAll(of(swap.take().value(), swap.inReturn(), schedule, blocks));
        });
        return List.copyOf(handed);
    }

    private static List<HandedTurn> of(
            String person, @Nullable Located<TurnName> name, Schedule schedule, List<Block> blocks) {
        return name == null
                ? List.of()
                : Turns.named(blocks, name.value(), schedule.zone()).stream()
                        .map(turn -> new HandedTurn(person, turn.time()))
                        .toList();
    }
}
