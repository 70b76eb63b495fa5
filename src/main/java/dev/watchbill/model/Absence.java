package dev.watchbill.model;

import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whole days, both included, in the schedule's zone, on which a person cannot be on call. */
public record Absence(
        Located<String> who,
        LocalDate from,
        LocalDate to,
        @Nullable String note,
        Location at) {}
