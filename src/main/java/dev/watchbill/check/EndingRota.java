package dev.watchbill.check;

import dev.watchbill.source.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** The last rotation ends soon and nothing follows. */
final class EndingRota implements Rule {
    private static final int DAYS = 90;

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            Instant end = checked.rota().end();
            if (end != null
                    && end.isAfter(facts.now())
                    && end.isBefore(facts.now().plus(Duration.ofDays(DAYS)))) {
                report.accept(Finding.warning(
                        "ending-rota",
                        checked.place(),
                        "the rota ends on " + Times.show(end, checked.schedule().zone()) + ", within " + DAYS
                                + " days, and nothing follows (Watchbill's guidance)"));
            }
        }
    }
}
