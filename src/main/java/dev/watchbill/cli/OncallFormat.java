package dev.watchbill.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.watchbill.oncall.Shift;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The ways to show who is on call. */
enum OncallFormat {
    /** For people, in the schedule's zone. */
    TEXT {
        @Override
        void print(List<OncallAnswer> answers, PrintWriter out) {
            answers.forEach(answer -> printText(answer, out));
        }
    },
    /** For programs, in UTC: an object, or an array of them where several schedules answer. */
    JSON {
        @Override
        void print(List<OncallAnswer> answers, PrintWriter out) throws IOException {
            JsonWriter json = new JsonWriter(out);
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            if (answers.size() != 1) {
                json.beginArray();
            }
            for (OncallAnswer answer : answers) {
                writeJson(answer, json);
            }
            if (answers.size() != 1) {
                json.endArray();
            }
            json.flush();
            out.println();
        }
    };

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

    abstract void print(List<OncallAnswer> answers, PrintWriter out) throws IOException;

    private static void printText(OncallAnswer answer, PrintWriter out) {
        ZoneId zone = answer.schedule().zone();
        String asked = answer.at() == null ? "" : " on " + show(answer.at(), zone);
        out.println(answer.schedule().name() + asked + " (" + zone.getId() + ")");
        if (answer.rows().isEmpty()) {
            out.println("  nobody is on call");
        }
        int widestRole = widest(answer, row -> row.shift().role());
        int widestName = widest(answer, OncallAnswer.Row::name);
        for (OncallAnswer.Row row : answer.rows()) {
            Shift shift = row.shift();
            out.println("  " + pad(shift.role(), widestRole) + "  " + pad(row.name(), widestName) + "  "
                    + show(shift.from(), zone) + " until " + show(shift.until(), zone) + "  "
                    + shift.why().word());
        }
    }

    private static int widest(OncallAnswer answer, Function<OncallAnswer.Row, String> text) {
        return answer.rows().stream().map(text).mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String show(Instant moment, ZoneId zone) {
        return MINUTE.format(moment.atZone(zone));
    }

    private static void writeJson(OncallAnswer answer, JsonWriter json) throws IOException {
        json.beginObject().name("schedule").value(answer.schedule().id().value());
        if (answer.at() != null) {
            json.name("at").value(answer.at().toString());
        }
        if (answer.span() != null) {
            json.name("from").value(answer.span().from().toString());
            json.name("until").value(answer.span().until().toString());
        }
        json.name(answer.span() == null ? "on_call" : "shifts").beginArray();
        for (OncallAnswer.Row row : answer.rows()) {
            Shift shift = row.shift();
            json.beginObject();
            json.name("role").value(shift.role());
            json.name("person").value(shift.person());
            json.name("name").value(row.name());
            json.name("from").value(shift.from().toString());
            json.name("until").value(shift.until().toString());
            json.name("why").value(shift.why().word());
            json.endObject();
        }
        json.endArray().endObject();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a format by its word. */
    static final class Word extends Choice<OncallFormat> {
        Word() {
            super(values());
        }
    }
}
