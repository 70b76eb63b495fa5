package dev.watchbill.site;

import com.google.gson.stream.JsonWriter;
import dev.watchbill.model.Address;
import dev.watchbill.model.Person;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.io.IOException;

/** {@code /api/oncall.json}: people, and every published shift with its start and end. */
final class OncallJson {
    private OncallJson() {}

    static String of(Facts facts) {
        return Json.pretty(out -> {
            out.beginObject();
            out.name("version").value(1);
            out.name("built").value(facts.now.toString());
            out.name("people").beginObject();
            for (Person person : facts.catalog.people().values()) {
                person(out, person);
            }
            out.endObject();
            out.name("schedules").beginArray();
            for (Timetable timetable : facts.timetables.values()) {
                schedule(out, timetable, facts);
            }
            out.endArray();
            out.endObject();
        });
    }

    private static void person(JsonWriter out, Person person) throws IOException {
        out.name(person.id().value()).beginObject();
        out.name("name").value(person.name());
        out.name("email").value(person.email());
        out.name("chat").value(person.chat());
        out.name("time_zone")
                .value(person.timeZone() == null ? null : person.timeZone().getId());
        out.name("page").value(Address.person(person.id().value()));
        out.endObject();
    }

    private static void schedule(JsonWriter out, Timetable timetable, Facts facts) throws IOException {
        Schedule schedule = timetable.schedule();
        String id = schedule.id().value();
        out.beginObject();
        out.name("schedule").value(id);
        out.name("name").value(schedule.name());
        out.name("time_zone").value(schedule.zone().getId());
        out.name("page").value(Address.schedule(id));
        Json.strings(out, "roles", schedule.roles().stream().map(Located::value).toList());
        Json.strings(
                out,
                "pipelines",
                facts.pipelinesCalling(id).stream()
                        .map(pipeline -> pipeline.id().value())
                        .toList());
        out.name("shifts").beginArray();
        for (Shift shift : timetable.shifts()) {
            shift(out, shift, facts);
        }
        out.endArray().endObject();
    }

    private static void shift(JsonWriter out, Shift shift, Facts facts) throws IOException {
        Person person = facts.person(shift.person());
        out.beginObject();
        out.name("role").value(shift.role());
        out.name("person").value(shift.person());
        out.name("name").value(person == null ? shift.person() : person.name());
        out.name("from").value(shift.from().toString());
        out.name("until").value(shift.until().toString());
        out.name("why").value(shift.why().word());
        out.endObject();
    }
}
