package dev.watchbill.site;

import com.google.gson.stream.JsonWriter;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.PersonLoad;
import java.io.IOException;

/**
 * {@code /api/fairness.json}: how each schedule shares its load. The names are those of {@link Fairness} in snake_case:
 * {@code {"schedule": "data-engineering", "terms": [{"id": "past-year", "from": "…Z", "until": "…Z", "people": [{"person":
 * "sam", "name": "Sam", "roles": [{"role": "primary", "turns": 13, "hours": 2184, "holiday_points": 4}], "turns": 26,
 * "hours": 4368, "nights": 182.0, …}], "remarks": ["…"]}]}}.
 */
final class FairnessJson {
    private FairnessJson() {}

    static String of(Facts facts) {
        return Json.pretty(out -> {
            out.beginObject();
            out.name("version").value(1);
            out.name("built").value(facts.now.toString());
            out.name("schedules").beginArray();
            for (String id : facts.timetables.keySet()) {
                out.beginObject();
                out.name("schedule").value(id);
                out.name("terms").beginArray();
                for (Fairness.Term term : facts.fairness(id).terms()) {
                    term(out, term);
                }
                out.endArray().endObject();
            }
            out.endArray().endObject();
        });
    }

    private static void term(JsonWriter out, Fairness.Term term) throws IOException {
        out.beginObject();
        out.name("id").value(term.id());
        out.name("from").value(term.from().toString());
        out.name("until").value(term.until().toString());
        out.name("people").beginArray();
        for (PersonLoad load : term.people()) {
            load(out, load);
        }
        out.endArray();
        Json.strings(out, "remarks", term.remarks());
        out.endObject();
    }

    private static void load(JsonWriter out, PersonLoad load) throws IOException {
        out.beginObject();
        out.name("person").value(load.person());
        out.name("name").value(load.name());
        out.name("roles").beginArray();
        for (PersonLoad.InRole role : load.roles()) {
            out.beginObject();
            out.name("role").value(role.role());
            out.name("turns").value(role.turns());
            out.name("hours").value(role.hours());
            out.name("holiday_points").value(role.holidayPoints());
            out.endObject();
        }
        out.endArray();
        out.name("turns").value(load.turns());
        out.name("hours").value(load.hours());
        out.name("nights").value(load.nights());
        out.name("weekends").value(load.weekends());
        out.name("holiday_points").value(load.holidayPoints());
        out.name("same_holiday_again").value(load.sameHolidayAgain());
        out.name("longest_run_hours").value(load.longestRunHours());
        out.name("shortest_rest_hours").value(load.shortestRestHours());
        out.name("on_call_percent").value(load.onCallPercent());
        out.name("equal_hours").value(load.equalHours());
        out.name("share_percent").value(load.sharePercent());
        out.endObject();
    }
}
