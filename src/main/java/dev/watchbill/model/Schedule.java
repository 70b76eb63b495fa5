package dev.watchbill.model;

import dev.watchbill.source.Located;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One rota: everything that says who is on call.
 *
 * @param id the file's name, with the file's place
 * @param zone the zone of its wall-clock times
 * @param handoff when its turns change hands unless a rotation says otherwise; holidays begin at its time
 * @param roles in the order in which they are called
 * @param rotation the blocks in the order of the file, which is the order of the layers
 */
public record Schedule(
        Located<String> id,
        String name,
        ZoneId zone,
        Located<Handoff> handoff,
        List<Located<String>> roles,
        List<Rotation> rotation,
        List<Absence> unavailable,
        Holidays holidays,
        List<Swap> swaps,
        List<Cover> covers) {

    /** The latest date that the schedule names, the ends of its rotations aside. */
    public Optional<LocalDate> lastNamed() {
        return Stream.of(
                        unavailable.stream().map(Absence::to),
                        holidays.days().stream().map(day -> day.date().value()),
                        swaps.stream()
                                .flatMap(Schedule::turns)
                                .map(turn -> turn.value().date()),
                        covers.stream().map(cover -> cover.until().value().toLocalDate()),
                        rotation.stream().map(block -> block.from().value().toLocalDate()))
                .flatMap(dates -> dates)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Located<TurnName>> turns(Swap swap) {
        return Stream.of(swap.turn(), swap.inReturn()).filter(Objects::nonNull);
    }
}
