package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All people, and a page for each. */
record PeoplePages(Press press) {
    /** The most people on one page of the list. */
    private static final int LONGEST = 200;

    Stream<Draft> drafts() {
        if (press.facts().catalog.people().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                all(), press.facts().catalog.people().values().stream().map(this::one));
    }

    private Stream<Draft> all() {
        String address = Address.PEOPLE;
        Frame frame = press.frames().of(address, press.title(address, "People"), "Who owns pipelines and is on call.");
        List<String> people = List.copyOf(press.facts().catalog.people().keySet());
        return press.list(
                address,
                "people.ftlh",
                frame,
                List.of(new Sheet.Part<>("", people)),
                LONGEST,
                (sheet, names, intro) -> new PersonView.All(
                        sheet.rows().stream().map(names::person).toList(), intro, sheet.pager(address)));
    }

    private Draft one(Person person) {
        String address = Address.person(person.id().value());
        return press.page(
                address,
                "person.ftlh",
                () -> press.frames().of(address, person.name(), person.name() + "'s pipelines and shifts."),
                () -> view(person, address));
    }

    private PersonPageView view(Person person, String address) {
        Names names = press.names(address);
        String id = person.id().value();
        List<Timetable> own = press.facts().timetables.values().stream()
                .filter(timetable -> timetable.shifts().stream()
                        .anyMatch(shift -> shift.person().equals(id)))
                .toList();
        return new PersonPageView(
                names.person(id),
                person.timeZone() == null ? null : person.timeZone().getId(),
                press.intro(address, person.name()),
                ownerships(id, names),
                own.stream()
                        .map(timetable -> new ShiftViews(timetable, names).onCall())
                        .toList(),
                shifts(id, own, names),
                press.facts().timetables.isEmpty()
                        ? null
                        : new Subscriptions(press.facts().catalog.site(), names.links()).ofPerson(id, person.name()));
    }

    private List<SlotView> shifts(String person, List<Timetable> timetables, Names names) {
        record Placed(Shift shift, ShiftView view) {}
        return timetables.stream()
                .flatMap(timetable -> {
                    ShiftViews shifts = new ShiftViews(timetable, names);
                    return timetable.shifts().stream()
                            .filter(shift -> shift.person().equals(person))
                            .filter(shift -> shift.until().isAfter(press.facts().now))
                            .map(shift -> new Placed(shift, shifts.view(shift)));
                })
                .sorted(Comparator.comparing(placed -> placed.shift().from()))
                .map(placed -> SlotView.of(List.of(placed.view())))
                .toList();
    }

    private List<PersonPageView.Ownership> ownerships(String person, Names names) {
        List<PersonPageView.Ownership> owned = new ArrayList<>();
        press.facts().catalog.pipelines().forEach(pipeline -> {
            String role = role(pipeline, person);
            if (role != null) {
                owned.add(new PersonPageView.Ownership(names.pipelineRow(pipeline), role));
            }
        });
        return List.copyOf(owned);
    }

    private static @Nullable String role(Pipeline pipeline, String person) {
        if (is(pipeline.primary(), person)) {
            return "primary";
        }
        return is(pipeline.secondary(), person) ? "secondary" : null;
    }

    private static boolean is(@Nullable Located<String> owner, String person) {
        return owner != null && owner.value().equals(person);
    }
}
