package dev.watchbill.site;

import dev.watchbill.model.Sla;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline's promise.
 *
 * @param by the daily wall-clock time, {@code 04:00}; null where only words are given
 * @param zone the id of the time's zone
 * @param zoneName the zone as people say it
 * @param next the first deadline after the build
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
        ZonedDateTime today = now.atZone(zone).with(by);
        return moments.of(
                (today.toInstant().isAfter(now) ? today : today.plusDays(1).with(by)).toInstant());
    }
}
