package dev.watchbill.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The wall-clock time at which one turn ends and the next begins.
 *
 * @param day the weekday, for turns of weeks; null for turns of hours, days and months
 */
public record Handoff(@Nullable DayOfWeek day, LocalTime time) {
    /** As written in content: {@code Monday 09:00}. */
    @Override
    public String toString() {
        return day == null ? time.toString() : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + time;
    }
}
