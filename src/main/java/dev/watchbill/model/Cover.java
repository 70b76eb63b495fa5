package dev.watchbill.model;

import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.LocalDateTime;

/**
 * Part of a turn changes hands, half-open, on the wall clock of the schedule's zone.
 *
 * @param from its first moment
 * @param until its end, exclusive
 * @param forWhom the id of the one who is relieved
 * @param by the id of the one who steps in
 */
public record Cover(
        Located<LocalDateTime> from,
        Located<LocalDateTime> until,
        Located<String> role,
        Located<String> forWhom,
        Located<String> by,
        Location at) {}
