package dev.watchbill.check;

import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.source.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** People are on call more than a quarter of the coming year. */
final class HeavyOnCall implements Rule {
    private static final int MOST_PERCENT = 25;

    /** A year does not hold whole rounds of a rotation, so somebody always has a little more. */
    private static final int TOLERANCE = 3;

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            List<PersonLoad> heavy = checked.comingYear().stream()
                    .filter(load -> load.sharePercent() != null && load.onCallPercent() > MOST_PERCENT + TOLERANCE)
                    .toList();
            if (!heavy.isEmpty()) {
                String people = heavy.stream()
                        .map(load -> load.name() + " " + load.onCallPercent() + "%")
                        .collect(Collectors.joining(", "));
                report.accept(Finding.warning(
                        "heavy-on-call",
                        checked.place(),
                        "on call more than " + MOST_PERCENT + "% of the coming year: " + people
                                + " (Google, Site Reliability Engineering, chapter 11)"));
            }
        }
    }
}
