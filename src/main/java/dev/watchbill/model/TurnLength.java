package dev.watchbill.model;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How long a turn lasts, counted on the wall clock.
 *
 * @param count at least 1
 * @param unit hours, days, weeks or months
 */
public record TurnLength(int count, ChronoUnit unit) {
    public static final TurnLength WEEK = new TurnLength(1, ChronoUnit.WEEKS);

    /** As written in content: {@code 1 week}, {@code 12 hours}. */
    @Override
    public String toString() {
        String plural = unit.toString().toLowerCase(Locale.ROOT);
        return count + " " + (count == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }
}
