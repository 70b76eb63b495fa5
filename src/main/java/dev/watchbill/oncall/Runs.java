package dev.watchbill.oncall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One person's unbroken times on call, whatever the roles and turns; sorted, and never touching. */
record Runs(List<Interval> times) {
    static Runs of(List<Interval> times) {
        List<Interval> joined = new ArrayList<>();
        for (Interval time :
                times.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && !joined.get(last).until().isBefore(time.from())) {
                joined.set(last, joined.get(last).span(time));
            } else {
                joined.add(time);
            }
        }
        return new Runs(List.copyOf(joined));
    }

    Duration total() {
        return times.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    Duration longest() {
        return times.stream()
                .map(Interval::length)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** The shortest time between two runs; empty where there are fewer than two. */
    Optional<Duration> shortestRest() {
        return IntStream.range(1, times.size())
                .mapToObj(i ->
                        Duration.between(times.get(i - 1).until(), times.get(i).from()))
                .min(Comparator.naturalOrder());
    }
}
