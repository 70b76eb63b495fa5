package dev.watchbill.calendar;

import dev.watchbill.model.Address;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.runtime.InParallel;
import dev.watchbill.source.Located;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the events of one schedule's shifts.
 *
 * @param stamp when the schedule's data came to be
 * @param duties what its people look after, line by line
 * @param starts the shifts and those beside them, by their start
 * @param longest how long the longest of them is
 */
record ShiftEvents(
        Catalog catalog,
        Timetable timetable,
        Instant stamp,
        List<String> duties,
        NavigableMap<Instant, List<Shift>> starts,
        Duration longest) {
    /** How many other shifts a description names. */
    private static final int MOST_OTHERS = 20;

    /**
     * A shift, and its VEVENT rendered once for every feed that holds it.
     *
     * @param text folded, in UTF-8
     */
    record Rendered(Shift shift, byte[] text) {}

    static ShiftEvents of(Catalog catalog, Timetable timetable, Duties duties) {
        List<Shift> nearby = timetable.nearby();
        return new ShiftEvents(
                catalog,
                timetable,
                Event.stamp(timetable.schedule()),
                duties.lines(timetable.schedule(), timetable.shifts().size()),
                nearby.stream().collect(Collectors.groupingBy(Shift::from, TreeMap::new, Collectors.toList())),
                nearby.stream()
                        .map(shift -> shift.time().length())
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO));
    }

    List<Rendered> render() {
        return InParallel.map(
                timetable.shifts(), shift -> new Rendered(shift, event(shift).text()));
    }

    private Event event(Shift shift) {
        Schedule schedule = timetable.schedule();
        return new Event(
                Event.uid(
                        catalog.site().host(),
                        shift.schedule(),
                        shift.role(),
                        shift.person(),
                        shift.from().toString(),
                        shift.until().toString()),
                stamp,
                shift.from(),
                shift.until(),
                Wording.person(catalog, shift.person()) + " (" + shift.role() + "), " + schedule.name(),
                description(shift),
                catalog.site().fullAddress(Address.schedule(shift.schedule())),
                List.of("ON-CALL", shift.role().toUpperCase(Locale.ROOT)));
    }

    private List<String> description(Shift shift) {
        List<Shift> others = others(shift);
        List<String> lines = new ArrayList<>();
        lines.add(others.isEmpty() ? "Nobody else is on call." : "Also on call:");
        others.stream().limit(MOST_OTHERS).forEach(other -> lines.add(other(shift, other)));
        if (others.size() > MOST_OTHERS) {
            lines.add("and " + (others.size() - MOST_OTHERS) + " more shifts");
        }
        lines.addAll(duties);
        return lines;
    }

    /** Who else is on call during a shift, in calling order. */
    private List<Shift> others(Shift shift) {
        List<String> roles =
                timetable.schedule().roles().stream().map(Located::value).toList();
        return starts.subMap(shift.from().minus(longest), shift.until()).values().stream()
                .flatMap(List::stream)
                .filter(other -> other != shift && other.touches(shift.time()))
                .sorted(Comparator.comparing((Shift other) -> roles.indexOf(other.role()))
                        .thenComparing(Shift::from)
                        .thenComparing(Shift::person))
                .toList();
    }

    private String other(Shift shift, Shift other) {
        String who = "- " + Wording.person(catalog, other.person()) + " (" + other.role() + ")";
        Interval shared = other.time().cut(shift.time());
        return shared.equals(shift.time())
                ? who
                : who + ", " + Wording.span(shared, timetable.schedule().zone());
    }
}
