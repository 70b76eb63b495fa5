package dev.watchbill.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * Part of the week in which a rotation is staffed, on the wall clock.
 *
 * @param days the weekdays on which the window begins
 * @param start when it begins
 * @param end when it ends, exclusive; at or before the start means on the next day
 */
public record HourWindow(Set<DayOfWeek> days, LocalTime start, LocalTime end) {
    public boolean endsNextDay() {
        return !end.isAfter(start);
    }
}
