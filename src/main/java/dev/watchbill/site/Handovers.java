package dev.watchbill.site;

import dev.watchbill.model.Handoff;
import dev.watchbill.model.Rotation;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.TurnLength;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** When people relieve each other, in words. */
final class Handovers {
    private Handovers() {}

    /** Of the rotations that hold at a moment; of all where none does. */
    static String of(Schedule schedule, Instant now) {
        LocalDateTime wall = new Moments(schedule.zone()).at(now).toLocalDateTime();
        List<Rotation> holding = schedule.rotation().stream()
                .filter(rotation -> !rotation.from().value().isAfter(wall))
                .collect(Collectors.groupingBy(
                        Rotation::layer,
                        Collectors.maxBy(
                                Comparator.comparing(rotation -> rotation.from().value()))))
                .values()
                .stream()
                .flatMap(latest -> latest.stream())
                .filter(rotation ->
                        rotation.until() == null || rotation.until().value().isAfter(wall))
                .toList();
        List<Rotation> told = schedule.rotation().stream()
                .filter(rotation -> holding.isEmpty() || holding.contains(rotation))
                .toList();
        String turns = told.stream()
                .map(rotation -> words(rotation.turn(), rotation.handoff()))
                .distinct()
                .collect(Collectors.joining(" and "));
        boolean staffedInHours =
                told.stream().anyMatch(rotation -> !rotation.hours().isEmpty());
        return staffedInHours ? turns + ", and as its hours begin and end" : turns;
    }

    private static String words(TurnLength turn, Handoff handoff) {
        boolean one = turn.count() == 1;
        if (turn.unit() == ChronoUnit.WEEKS && handoff.day() != null) {
            return one ? handoff.toString() : "every " + turn + ", " + handoff;
        }
        if (turn.unit() == ChronoUnit.HOURS) {
            return "every " + (one ? "hour" : turn) + " from " + handoff.time();
        }
        return (one ? once(turn.unit()) : "every " + turn) + " at " + handoff.time();
    }

    private static String once(ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> "daily";
            case MONTHS -> "monthly";
            default -> "weekly";
        };
    }
}
