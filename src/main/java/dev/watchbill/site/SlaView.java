package dev.watchbill.site;

import dev.watchbill.model.Sla;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline's promise.
 *
 * @param by the daily wall-clock time, {@code 04:00}; null where only words are given
 * @param zone the id of the time's zone
 * @param zoneName the zone as people say it
 * @param next the first deadline after the build: the first of two, and as much later as the clocks skip
 */
record SlaView(
        @Nullable String text,
        @Nullable String by,
        String zone,
        String zoneName,
        @Nullable Moment next) {
    static SlaView of(Sla sla, Instant now) {
        Moments moments = new Moments(sla.zone());
        LocalTime by = sla.availableBy();
        return new SlaView(
                sla.text(),
                by == null ? null : by.toString(),
                Moments.id(sla.zone()),
                moments.zoneName(),
                next(by, sla.zone(), now, moments));
    }

    private static @Nullable Moment next(@Nullable LocalTime by, ZoneId zone, Instant now, Moments moments) {
        if (by == null) {
            return null;
        }
        LocalDate today = moments.date(now);
        return Stream.iterate(today, day -> day.plusDays(1))
                .map(day -> ZonedDateTime.of(day, by, zone).toInstant())
                .filter(deadline -> deadline.isAfter(now))
                .findFirst()
                .map(moments::of)
                .orElseThrow();
    }
}
