package dev.watchbill.site;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.PageHistory;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.Timetable;
import java.time.Instant;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * What a site tells of.
 *
 * @param timetables by the schedule's id
 * @param fairness how a schedule shares its load, by its id; reckoned only when a page asks for it
 * @param history when pages changed last, as far as it is known
 * @param folder the content folder below its repository's root, empty or ending in {@code /}
 * @param now the moment of the build
 */
public record Subject(
        Catalog catalog,
        SortedMap<String, Timetable> timetables,
        Function<String, Fairness> fairness,
        PageHistory history,
        String folder,
        Instant now) {}
