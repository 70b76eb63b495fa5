package dev.watchbill.model;

import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself above its text. Everything may be missing.
 *
 * @param reviewEvery how long a review holds
 * @param alerts the alerts that this page answers; each gets a short address
 * @param aliases former addresses, kept for ever
 * @param at the place of the block, or of the file's top where there is none
 */
public record FrontMatter(
        @Nullable Located<String> title,
        @Nullable Located<String> description,
        @Nullable Located<String> pipeline,
        @Nullable Located<Severity> severity,
        @Nullable Located<LocalDate> lastReviewed,
        @Nullable Located<Period> reviewEvery,
        @Nullable Located<LocalDate> lastExercised,
        List<Located<String>> alerts,
        List<Located<String>> aliases,
        List<Located<String>> dashboards,
        List<Located<String>> tags,
        Location at) {

    /** Nothing said. */
    public static FrontMatter none(Location at) {
        return new FrontMatter(
                null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), at);
    }
}
