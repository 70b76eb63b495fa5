package dev.watchbill.model;

import dev.watchbill.source.Location;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a pipeline promises.
 *
 * @param availableBy the wall-clock time of each day by which its data is there; null where only words are given
 * @param zone the zone of {@code availableBy}
 * @param text the promise in words
 */
public record Sla(
        @Nullable LocalTime availableBy,
        ZoneId zone,
        @Nullable String text,
        Location at) {}
