package dev.watchbill.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment given as an argument: {@code 2026-11-25T12:00:00Z}, or with an offset instead of the Z. */
final class MomentArgument implements ITypeConverter<Instant> {
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2199-12-31T00:00:00Z");

    @Override
    public Instant convert(String written) {
        try {
            return inRange(read(written));
        } catch (DateTimeException outside) {
            throw new TypeConversionException("'" + written + "' is not between " + FIRST + " and " + LAST);
        }
    }

    private static Instant read(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException wrong) {
            throw new TypeConversionException("'" + written + "' is not a moment such as 2026-11-25T12:00:00Z");
        }
    }

    /**
     * @throws DateTimeException where no rota reaches
     */
    static Instant inRange(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new DateTimeException("outside 1970 to 2199");
        }
        return moment.with(ChronoField.NANO_OF_SECOND, 0);
    }
}
