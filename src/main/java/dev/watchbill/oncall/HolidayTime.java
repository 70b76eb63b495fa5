package dev.watchbill.oncall;

import dev.watchbill.model.Holiday;
import dev.watchbill.model.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A holiday and when it runs: from the schedule's handoff time on its date to the same time on the next day. */
record HolidayTime(Holiday holiday, Interval time) {
    static List<HolidayTime> of(Schedule schedule) {
        return schedule.holidays().days().stream()
                .map(holiday -> new HolidayTime(
                        holiday, interval(schedule, holiday.date().value())))
                .toList();
    }

    static Interval interval(Schedule schedule, LocalDate date) {
        LocalTime handoff = schedule.handoff().value().time();
        Instant from = WallClock.instant(date.atTime(handoff), schedule.zone());
        return new Interval(from, WallClock.instant(date.plusDays(1).atTime(handoff), schedule.zone()));
    }
}
