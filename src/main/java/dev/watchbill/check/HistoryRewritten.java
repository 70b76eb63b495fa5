package dev.watchbill.check;

import dev.watchbill.model.Rotation;
import dev.watchbill.oncall.Gap;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Reassignment;
import dev.watchbill.oncall.Rota;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Somebody was on call and, by the content of today, was not. One edit is one finding, where it stands. */
final class HistoryRewritten {
    private static final String RULE = "history-rewritten";

    private final Rota before;
    private final Rota after;

    private HistoryRewritten(Rota before, Rota after) {
        this.before = before;
        this.after = after;
    }

    /** @param rotas the rotas as they were, by schedule id */
    static void check(SortedMap<String, Rota> rotas, Facts now, Consumer<Finding> report) {
        rotas.forEach((id, before) -> {
            Instant start = before.start();
            Rota after = now.rotas().get(id);
            if (after != null) {
                between(before, after, now.now()).forEach(report);
            } else if (start != null && start.isBefore(now.now())) {
                String message = "the schedule '" + id + "' is gone, and with it who was on call; "
                        + "keep the file and end its rotation with 'until'";
                report.accept(Finding.error(RULE, before.schedule().id().at(), message));
            }
        });
    }

    /** An error for each entry of a schedule that changes what was before now. */
    static List<Finding> between(Rota before, Rota after, Instant now) {
        return new HistoryRewritten(before, after).compare(now);
    }

    private List<Finding> compare(Instant now) {
        Instant start = Stream.of(before, after)
                .map(Rota::start)
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo)
                .orElse(now);
        Map<Location, List<Reassignment>> causes = new LinkedHashMap<>();
        Reassignment.between(before.shifts(start, now), after.shifts(start, now), new Interval(start, now))
                .forEach(changed -> causes.computeIfAbsent(cause(changed), any -> new ArrayList<>())
                        .add(changed));
        return causes.entrySet().stream()
                .map(cause -> finding(place(cause.getKey(), cause.getValue()), cause.getValue()))
                .toList();
    }

    /** The entry that makes the difference: a whole block of the rotation, a swap, a cover, a holiday. */
    private Location cause(Reassignment changed) {
        Location origin = origin(changed);
        return after.schedule().rotation().stream()
                .map(Rotation::at)
                .filter(block -> block.contains(origin))
                .findFirst()
                .orElse(origin);
    }

    private Location origin(Reassignment changed) {
        if (changed.origin() != null) {
            return changed.origin();
        }
        return after.gaps(changed.time().from(), changed.time().until()).stream()
                .filter(gap -> gap.role().equals(changed.role()))
                .findFirst()
                .map(Gap::origin)
                .orElse(after.schedule().id().at());
    }

    /** The one line that all changes come from, else the entry. */
    private Location place(Location cause, List<Reassignment> changes) {
        List<Location> origins = changes.stream().map(this::origin).distinct().toList();
        return origins.size() == 1 ? origins.get(0) : cause;
    }

    private Finding finding(Location place, List<Reassignment> changes) {
        ZoneId zone = after.schedule().zone();
        List<Reassignment> joined = Reassignment.joined(changes);
        Reassignment first = joined.stream()
                .min((a, b) -> a.time().from().compareTo(b.time().from()))
                .orElseThrow();
        String more = Times.more(joined.size() - 1);
        return Finding.error(
                RULE,
                place,
                who(first.before()) + " was " + first.role() + " from "
                        + Times.show(first.time().from(), zone) + " until "
                        + Times.show(first.time().until(), zone) + ", and now it is " + who(first.after()) + more
                        + "; what is past stays as it was, so add an entry that begins later");
    }

    private static String who(List<String> people) {
        return people.isEmpty() ? "nobody" : "'" + String.join("' and '", people) + "'";
    }
}
