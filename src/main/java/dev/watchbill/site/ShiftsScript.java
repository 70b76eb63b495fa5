package dev.watchbill.site;

import com.google.gson.stream.JsonWriter;
import dev.watchbill.model.Address;
import dev.watchbill.model.Addresses;
import dev.watchbill.model.Person;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A schedule's coming shifts as a script, so that a page straight from disk can load them too. */
final class ShiftsScript {
    /** For clocks that are behind, and sites built ahead. */
    private static final int DAYS_BACK = 14;

    private ShiftsScript() {}

    static String of(Timetable timetable, Facts facts) {
        String data = Json.compact(out -> write(out, timetable, facts));
        return "(self.watchbill = self.watchbill || []).push(" + data + ");\n";
    }

    private static void write(JsonWriter out, Timetable timetable, Facts facts) throws IOException {
        Schedule schedule = timetable.schedule();
        List<String> roles = schedule.roles().stream().map(Located::value).toList();
        List<Shift> coming = timetable.shifts().stream()
                .filter(shift -> shift.until().isAfter(timetable.now().minus(DAYS_BACK, ChronoUnit.DAYS)))
                .toList();
        out.beginObject();
        out.name("id").value(schedule.id().value());
        out.name("known").value(timetable.span().until().getEpochSecond());
        out.name("zone").value(Moments.id(schedule.zone()));
        out.name("zoneName").value(new Moments(schedule.zone()).zoneName());
        Json.strings(out, "roles", roles);
        out.name("people").beginObject();
        for (String id : coming.stream().map(Shift::person).distinct().sorted().toList()) {
            person(out.name(id), id, facts);
        }
        out.endObject();
        out.name("shifts").beginArray();
        for (Shift shift : coming) {
            out.beginArray();
            out.value(shift.from().getEpochSecond()).value(shift.until().getEpochSecond());
            out.value(roles.indexOf(shift.role()))
                    .value(shift.person())
                    .value(shift.why().word());
            out.endArray();
        }
        out.endArray().endObject();
    }

    private static void person(JsonWriter out, String id, Facts facts) throws IOException {
        Person person = facts.person(id);
        out.beginObject();
        out.name("name").value(person == null ? id : person.name());
        out.name("colour").value(facts.colour(id));
        if (person != null) {
            out.name("page").value(Addresses.encode(Addresses.file(Address.person(id))));
            out.name("email").value(person.email());
            out.name("chat").value(person.chat());
        }
        out.endObject();
    }
}
