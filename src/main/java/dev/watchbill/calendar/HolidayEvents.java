package dev.watchbill.calendar;

import dev.watchbill.model.Address;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.HolidayTime;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the events of one schedule's holidays: whole days (RFC 5545, section 3.3.4) with an exclusive end (section
 * 3.6.1). They name who is on call in the end, swaps and covers included, so that they never contradict the shifts.
 */
record HolidayEvents(Catalog catalog, Timetable timetable, Instant stamp) {
    static HolidayEvents of(Catalog catalog, Timetable timetable) {
        return new HolidayEvents(catalog, timetable, Event.stamp(timetable.schedule()));
    }

    /** Folded events of the days within the published span, in order. */
    List<byte[]> render() {
        Schedule schedule = timetable.schedule();
        Interval published = timetable.span();
        return schedule.holidays().days().stream()
                .filter(day -> time(day).touches(published))
                .sorted(Comparator.comparing(day -> day.date().value()))
                .map(this::event)
                .distinct()
                .map(Event::text)
                .toList();
    }

    private Event event(Holiday holiday) {
        Schedule schedule = timetable.schedule();
        LocalDate date = holiday.date().value();
        Interval time = time(holiday);
        List<Shift> shifts =
                timetable.nearby().stream().filter(shift -> shift.touches(time)).toList();
        return new Event(
                uid(holiday, shifts),
                stamp,
                date,
                date.plusDays(1),
                OneLine.of(holiday.name()) + ": " + summary(shifts) + ", " + schedule.name(),
                description(shifts, time),
                catalog.site().fullAddress(Address.schedule(schedule.id().value())),
                List.of("ON-CALL", "HOLIDAY"));
    }

    private Interval time(Holiday holiday) {
        return HolidayTime.of(timetable.schedule(), holiday).time();
    }

    private String uid(Holiday holiday, List<Shift> shifts) {
        Stream<String> day = Stream.of(
                timetable.schedule().id().value(),
                "holiday",
                OneLine.of(holiday.name()),
                holiday.date().value().toString());
        Stream<String> people = shifts.stream().map(shift -> shift.role() + " " + shift.person());
        return Event.uid(catalog.site().host(), Stream.concat(day, people).toArray(String[]::new));
    }

    private String summary(List<Shift> shifts) {
        return shifts.isEmpty()
                ? "nobody on call"
                : roles().flatMap(role -> people(shifts, role)).distinct().collect(Collectors.joining(", "));
    }

    private List<String> description(List<Shift> shifts, Interval time) {
        Stream<String> roles =
                roles().map(role -> role + ": " + people(shifts, role).collect(Collectors.joining(", ")));
        Stream<String> span = Stream.of(Wording.span(time, timetable.schedule().zone()));
        return Stream.concat(roles, span).toList();
    }

    private Stream<String> roles() {
        return timetable.schedule().roles().stream().map(Located::value);
    }

    /** The names of those who are in a role, each once, the first to begin first. */
    private Stream<String> people(List<Shift> shifts, String role) {
        return shifts.stream()
                .filter(shift -> shift.role().equals(role))
                .map(shift -> Wording.person(catalog, shift.person()))
                .distinct();
    }
}
