package dev.watchbill.model;

import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One block of a rota: who takes turns, in which order, from when on. Times are wall-clock times in the schedule's zone.
 *
 * @param from its first moment
 * @param until its end, exclusive; null means until the next block of its layer begins
 * @param layer the layer it lies in; empty for the unnamed one
 * @param hours the windows in which it is staffed; empty means always
 * @param order the turns, taken again and again
 */
public record Rotation(
        Located<LocalDateTime> from,
        @Nullable Located<LocalDateTime> until,
        TurnLength turn,
        Handoff handoff,
        String layer,
        List<HourWindow> hours,
        List<Entry> order,
        Location at) {

    /**
     * Who is on call in one turn.
     *
     * @param people for each role the ids of those on call in it, often one
     */
    public record Entry(Map<String, List<Located<String>>> people, Location at) {}
}
