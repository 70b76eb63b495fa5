package dev.watchbill.check;

import dev.watchbill.model.Rotation;
import dev.watchbill.oncall.WallClock;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/** The last rotation ends within a year, or has ended, and nothing follows. */
final class EndingRota implements Rule {
    private static final int SOON_DAYS = 90;

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            Instant end = checked.rota().end();
            if (end != null && end.isBefore(checked.window().until())) {
                String when = Times.show(end, checked.schedule().zone());
                String message = end.isAfter(facts.now())
                        ? "the rota ends on " + when + soon(end, facts.now()) + ", and nothing follows"
                        : "the rota ended on " + when + ", and nobody has been on call since";
                report.accept(Finding.warning("ending-rota", place(checked, end), message + " (Watchbill's guidance)"));
            }
        }
    }

    private static String soon(Instant end, Instant now) {
        return end.isBefore(now.plus(Duration.ofDays(SOON_DAYS))) ? ", within " + SOON_DAYS + " days" : "";
    }

    /** The {@code until} that ends the rota; each block of one that ends has one, or is ended by another. */
    private static Location place(CheckedRota checked, Instant end) {
        return checked.schedule().rotation().stream()
                .map(Rotation::until)
                .filter(Objects::nonNull)
                .filter(until -> WallClock.instant(
                                until.value(), checked.schedule().zone())
                        .equals(end))
                .findFirst()
                .map(Located::at)
                .orElseGet(checked::place);
    }
}
