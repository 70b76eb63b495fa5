package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All schedules now, and a page for each. */
record SchedulePages(Press press) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /** The most schedules on one page of the list. */
    private static final int LONGEST = 40;

    Stream<Draft> drafts() {
        if (press.facts().timetables.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(all(), press.facts().timetables.values().stream().map(this::one));
    }

    private Stream<Draft> all() {
        String address = Address.ONCALL;
        Frame frame = press.frames().of(address, press.title(address, "On call"), "Who is on call now, and next.");
        List<Timetable> timetables = List.copyOf(press.facts().timetables.values());
        return press.list(
                address,
                "oncall.ftlh",
                frame,
                List.of(new Sheet.Part<>("", timetables)),
                LONGEST,
                (sheet, names, intro) -> new ScheduleView.All(
                        sheet.rows().stream()
                                .map(timetable -> new ShiftViews(timetable, names).onCall())
                                .toList(),
                        intro,
                        sheet.pager(address)));
    }

    private Draft one(Timetable timetable) {
        Schedule schedule = timetable.schedule();
        String address = Address.schedule(schedule.id().value());
        String title = schedule.name() + " on call";
        return press.page(
                address,
                "schedule.ftlh",
                () -> press.frames().of(address, title, "Who is on call for " + schedule.name() + ", and when."),
                () -> view(timetable, address, title));
    }

    private ScheduleView view(Timetable timetable, String address, String title) {
        Schedule schedule = timetable.schedule();
        Facts facts = press.facts();
        Names names = press.names(address);
        ShiftViews shifts = new ShiftViews(timetable, names);
        Instant now = facts.now;
        return new ScheduleView(
                shifts.onCall(),
                Handovers.of(schedule, now),
                new Moments(schedule.zone()).zoneName(),
                Moments.id(schedule.zone()),
                schedule.roles().stream().map(Located::value).toList(),
                timetable.shifts().stream()
                        .map(Shift::person)
                        .distinct()
                        .sorted()
                        .map(names::person)
                        .toList(),
                new Months(timetable, shifts).all(),
                agenda(timetable, shifts, shift -> shift.until().isAfter(now)),
                agenda(timetable, shifts, shift -> !shift.until().isAfter(now)),
                Arrangements.of(timetable, names),
                new Subscriptions(facts.catalog.site(), names.links()).of(schedule),
                facts.pipelinesCalling(schedule.id().value()).stream()
                        .map(names::pipelineRow)
                        .toList(),
                new FairnessViews(names, schedule.zone())
                        .of(facts.fairness(schedule.id().value())),
                press.intro(address, title),
                facts.repository.edit(schedule));
    }

    private static List<ScheduleView.AgendaMonth> agenda(
            Timetable timetable, ShiftViews shifts, Predicate<Shift> wanted) {
        Moments moments = new Moments(timetable.schedule().zone());
        Map<String, Map<List<Instant>, List<ShiftView>>> months = new LinkedHashMap<>();
        timetable.shifts().stream()
                .filter(wanted)
                .forEach(shift -> months.computeIfAbsent(
                                MONTH.format(moments.at(shift.from())), key -> new LinkedHashMap<>())
                        .computeIfAbsent(List.of(shift.from(), shift.until()), key -> new ArrayList<>())
                        .add(shifts.view(shift)));
        return months.entrySet().stream()
                .map(month -> new ScheduleView.AgendaMonth(
                        month.getKey(),
                        month.getValue().values().stream().map(SlotView::of).toList()))
                .toList();
    }
}
