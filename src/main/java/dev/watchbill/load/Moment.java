package dev.watchbill.load;

import dev.watchbill.model.TurnName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A date, or a date and a time, on the wall clock of a schedule. */
record Moment(LocalDate date, @Nullable LocalTime time) {
    /** A date without a time means that date at the handoff. */
    LocalDateTime at(LocalTime handoff) {
        return date.atTime(time == null ? handoff : time);
    }

    TurnName turn() {
        return new TurnName(date, time);
    }
}
