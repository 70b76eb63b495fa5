package dev.watchbill.model;

import dev.watchbill.source.Located;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can own a pipeline and be on call.
 *
 * @param id the kebab-case key, with its place in people.yaml
 * @param joined the first day in the team; null means always
 * @param left the last day in the team, included; null means still there
 */
public record Person(
        Located<String> id,
        String name,
        @Nullable String email,
        @Nullable String chat,
        @Nullable ZoneId timeZone,
        @Nullable LocalDate joined,
        @Nullable LocalDate left) {}
