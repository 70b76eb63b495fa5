package dev.watchbill.check;

import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.source.Finding;
import java.util.List;
import java.util.function.Consumer;

/** The load of the coming year is spread unevenly. */
final class UnfairShare implements Rule {
    /** How far the largest and the smallest share may lie apart, in percent of an equal share. */
    private static final int MOST_SPREAD = 50;

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            List<PersonLoad> team = checked.comingYear().stream()
                    .filter(load -> load.sharePercent() != null)
                    .sorted((a, b) -> Integer.compare(share(a), share(b)))
                    .toList();
            if (team.isEmpty()) {
                continue;
            }
            PersonLoad least = team.get(0);
            PersonLoad most = team.get(team.size() - 1);
            if (share(most) - share(least) > MOST_SPREAD) {
                report.accept(Finding.warning(
                        "unfair-share",
                        checked.place(),
                        "in the coming year " + most.name() + " has " + share(most) + "% of an equal share, "
                                + least.name() + " " + share(least) + "% (Watchbill's guidance)"));
            }
        }
    }

    private static int share(PersonLoad load) {
        return load.sharePercent() == null ? 0 : load.sharePercent();
    }
}
