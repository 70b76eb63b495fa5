package dev.watchbill.oncall;

import dev.watchbill.model.Holiday;
import dev.watchbill.model.Rotation;
import dev.watchbill.model.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A holiday and when it runs: from the schedule's handoff time on its date to the same time on the next day.
 *
 * @param begins its first moment on the wall clock of the schedule's zone
 * @param time half-open
 */
public record HolidayTime(Holiday holiday, LocalDateTime begins, Interval time) {
    static List<HolidayTime> of(Schedule schedule) {
        return schedule.holidays().days().stream()
                .map(holiday -> of(schedule, holiday))
                .toList();
    }

    public static HolidayTime of(Schedule schedule, Holiday holiday) {
        LocalDate date = holiday.date().value();
        return new HolidayTime(holiday, begins(schedule, date), interval(schedule, date));
    }

    static Interval interval(Schedule schedule, LocalDate date) {
        return WallClock.span(begins(schedule, date), begins(schedule, date.plusDays(1)), schedule.zone());
    }

    private static LocalDateTime begins(Schedule schedule, LocalDate date) {
        return date.atTime(schedule.handoff().value().time());
    }

    /** The turn of those whom the holiday puts on call while no rotation has their role. */
    Turn turn() {
        Rotation.Entry entry = new Rotation.Entry(Map.of(), holiday.at());
        return new Turn(Turn.HOLIDAY, begins.toLocalDate().toEpochDay(), begins, time, entry);
    }
}
