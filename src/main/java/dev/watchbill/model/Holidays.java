package dev.watchbill.model;

import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a schedule treats public holidays.
 *
 * @param calendars the country or region codes that days are proposed from
 * @param repeatAfter nobody gets the same holiday again sooner; null means no rule
 * @param days the days with people assigned, in the order of the file
 * @param at the place of the block, or of the file where there is none
 */
public record Holidays(
        List<Located<String>> calendars, @Nullable Period repeatAfter, List<Holiday> days, Location at) {}
