package dev.watchbill.site;

import org.jspecify.annotations.Nullable;

/**
 * A pipeline's promise.
 *
 * @param by the daily wall-clock time, {@code 04:00}; null where only words are given
 * @param zone the id of the time's zone
 * @param zoneName the zone as people say it
 * @param next the first deadline after the build
 */
public record SlaView(
        @Nullable String text,
        @Nullable String by,
        String zone,
        String zoneName,
        @Nullable Moment next) {}
