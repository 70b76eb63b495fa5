package dev.watchbill.cli;

import dev.watchbill.model.TurnName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a turn given as an argument: {@code 2026-12-21}, or with the time where several begin on that date. */
final class TurnArgument implements ITypeConverter<TurnName> {
    @Override
    public TurnName convert(String written) {
        String[] parts = written.strip().split("[ T]", -1);
        try {
            LocalTime time = parts.length == 2 ? LocalTime.parse(parts[1]) : null;
            if (parts.length <= 2) {
                return new TurnName(LocalDate.parse(parts[0]), time);
            }
        } catch (DateTimeException wrong) {
            throw refusal(written);
        }
        throw refusal(written);
    }

    private static TypeConversionException refusal(String written) {
        return new TypeConversionException("'" + written + "' does not name a turn by its date, such as 2026-12-21");
    }
}
