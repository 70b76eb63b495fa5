package dev.watchbill.check;

import dev.watchbill.oncall.Gap;
import dev.watchbill.oncall.Interval;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Nobody is on call in a role: an error, or a warning where the rota says that it staffs certain hours only. What follows
 * the rota's end is told as its end.
 */
final class CoverGap implements Rule {
    private record Cause(boolean intended, Location origin) {}

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            Instant end = checked.rota().end();
            Map<Cause, List<Gap>> causes = new LinkedHashMap<>();
            for (Gap gap : checked.rota()
                    .gaps(checked.window().from(), checked.window().until())) {
                if (end == null || gap.time().from().isBefore(end)) {
                    causes.computeIfAbsent(new Cause(gap.intended(), gap.origin()), any -> new ArrayList<>())
                            .add(gap);
                }
            }
            causes.forEach((cause, gaps) -> report.accept(finding(checked, cause, gaps)));
        }
    }

    /** One finding for one cause, of all roles and times. */
    private static Finding finding(CheckedRota checked, Cause cause, List<Gap> gaps) {
        var zone = checked.schedule().zone();
        String roles = gaps.stream().map(Gap::role).distinct().collect(Collectors.joining(" or "));
        Set<Interval> times = new LinkedHashSet<>();
        gaps.forEach(gap -> times.add(gap.time()));
        Interval first = times.iterator().next();
        String from = Times.show(first.from(), zone);
        String span = first.until().equals(checked.window().until())
                ? "from " + from + " on"
                : "from " + from + " until " + Times.show(first.until(), zone);
        String more = Times.more(times.size() - 1);
        String message = "nobody is " + roles + " " + span + more;
        return cause.intended()
                ? Finding.warning("unstaffed-hours", cause.origin(), message + ", outside the hours given here")
                : Finding.error("cover-gap", cause.origin(), message);
    }
}
