package dev.watchbill.oncall;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How much of somebody's time on call falls into nights and weekends on their own clock. */
final class OffHours {
    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private OffHours() {}

    /** The time between 22:00 and 06:00. */
    static Duration nights(Interval time, ZoneId zone) {
        Duration sum = Duration.ZERO;
        LocalDate last = time.until().atZone(zone).toLocalDate();
        LocalDate first = time.from().atZone(zone).toLocalDate().minusDays(1);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Interval night = WallClock.span(day.atTime(EVENING), day.plusDays(1).atTime(MORNING), zone);
            sum = sum.plus(night.cut(time).length());
        }
        return sum;
    }

    /** The time on Saturdays and Sundays. */
    static Duration weekends(Interval time, ZoneId zone) {
        Duration sum = Duration.ZERO;
        LocalDate last = time.until().atZone(zone).toLocalDate();
        LocalDate first = time.from()
                .atZone(zone)
                .toLocalDate()
                .minusDays(1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(7)) {
            Interval weekend = WallClock.days(day, day.plusDays(1), zone);
            sum = sum.plus(weekend.cut(time).length());
        }
        return sum;
    }
}
