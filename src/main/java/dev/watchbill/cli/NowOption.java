package dev.watchbill.cli;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The moment that counts as now: the argument, else SOURCE_DATE_EPOCH, else the clock. */
final class NowOption {
    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = MomentArgument.class,
            description = "The moment that counts as now (default: SOURCE_DATE_EPOCH, else the clock).")
    private @Nullable Instant now;

    Instant in(Surroundings surroundings) {
        return now == null ? usual(surroundings) : now;
    }

    /** Where no argument tells it. */
    static Instant usual(Surroundings surroundings) {
        String epoch = surroundings.environment().get("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return MomentArgument.inRange(surroundings.clock().instant());
        }
        try {
            return MomentArgument.inRange(Instant.ofEpochSecond(Long.parseLong(epoch.strip())));
        } catch (NumberFormatException | DateTimeException wrong) {
            throw new WrongUsage("SOURCE_DATE_EPOCH is '" + epoch + "' but should be a number of seconds since 1970");
        }
    }
}
