package dev.watchbill.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What everybody would have if all time on call were shared equally among those in the team at that time. */
final class EqualShare {
    private EqualShare() {}

    /** By person, to the second, for the members that are in the team within the window at all. */
    static Map<String, Duration> of(List<Membership> team, List<Stint> stints, Interval window) {
        Map<String, Duration> shares = new HashMap<>();
        for (Interval part : parts(team, window)) {
            List<String> present = team.stream()
                    .filter(member -> member.time().touches(part))
                    .map(member -> member.person().id().value())
                    .toList();
            long total = stints.stream()
                    .mapToLong(stint -> stint.time().cut(part).length().toSeconds())
                    .sum();
            present.forEach(person -> shares.merge(person, Duration.ofSeconds(total / present.size()), Duration::plus));
        }
        return shares;
    }

    /** The window, cut wherever somebody joins or leaves. */
    private static List<Interval> parts(List<Membership> team, Interval window) {
        TreeSet<Instant> cuts = new TreeSet<>(List.of(window.from(), window.until()));
        for (Membership member : team) {
            if (window.contains(member.time().from())) {
                cuts.add(member.time().from());
            }
            if (window.contains(member.time().until())) {
                cuts.add(member.time().until());
            }
        }
        List<Interval> parts = new ArrayList<>();
        Instant from = cuts.pollFirst();
        for (Instant until : cuts) {
            parts.add(new Interval(from, until));
            from = until;
        }
        return parts;
    }
}
