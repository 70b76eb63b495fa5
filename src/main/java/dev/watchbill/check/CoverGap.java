package dev.watchbill.check;

import dev.watchbill.oncall.Gap;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Nobody is on call in a role: an error, or a warning where the rota says that it staffs certain hours only. */
final class CoverGap implements Rule {
    private record Cause(String role, boolean intended, Location origin) {}

    private record Seen(Gap first, int count) {}

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            Map<Cause, Seen> causes = new LinkedHashMap<>();
            for (Gap gap : checked.rota()
                    .gaps(checked.window().from(), checked.window().until())) {
                Cause cause = new Cause(gap.role(), gap.intended(), gap.origin());
                causes.merge(cause, new Seen(gap, 1), (seen, one) -> new Seen(seen.first(), seen.count() + 1));
            }
            causes.forEach((cause, seen) -> report.accept(finding(checked, cause, seen)));
        }
    }

    private static Finding finding(CheckedRota checked, Cause cause, Seen seen) {
        var zone = checked.schedule().zone();
        String from = Times.show(seen.first().time().from(), zone);
        String span = seen.first().time().until().equals(checked.window().until())
                ? "from " + from + " on"
                : "from " + from + " until " + Times.show(seen.first().time().until(), zone);
        String more = seen.count() == 1 ? "" : ", and " + (seen.count() - 1) + " times more";
        String message = "nobody is " + cause.role() + " " + span + more;
        return cause.intended()
                ? Finding.warning("unstaffed-hours", cause.origin(), message + ", outside the hours given here")
                : Finding.error("cover-gap", cause.origin(), message);
    }
}
