package dev.watchbill.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A turn, named by when it begins in the schedule's zone.
 *
 * @param time needed only where several turns begin on one date; null means every turn of that date
 */
public record TurnName(LocalDate date, @Nullable LocalTime time) {
    @Override
    public String toString() {
        return time == null ? date.toString() : date + " " + time;
    }
}
