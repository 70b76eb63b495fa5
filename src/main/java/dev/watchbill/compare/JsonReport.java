package dev.watchbill.compare;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.watchbill.oncall.Gap;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Reassignment;
import dev.watchbill.source.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A comparison for programs, with ids and times in UTC. */
public final class JsonReport {
    private final JsonWriter json;

    private JsonReport(JsonWriter json) {
        this.json = json;
    }

    public static void print(Comparison comparison, PrintWriter out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        new JsonReport(json).write(comparison);
        json.flush();
        out.println();
    }

    private void write(Comparison comparison) throws IOException {
        json.beginObject();
        json.name("now").value(comparison.now().toString());
        json.name("changed").value(!comparison.isEmpty());
        list("schedules", comparison.rotas(), this::rota);
        list("facts", comparison.facts(), change -> {
            text("kind", change.kind());
            text("id", change.id());
            text("fact", change.fact().isEmpty() ? "name" : change.fact());
            json.name("before").value(change.before());
            json.name("after").value(change.after());
        });
        list("pages", comparison.pages(), change -> {
            text("title", change.title());
            json.name("before").value(change.before());
            json.name("after").value(change.after());
        });
        list("new_findings", comparison.fresh(), this::finding);
        list("mended_findings", comparison.mended(), this::finding);
        json.endObject();
    }

    private void rota(RotaChange change) throws IOException {
        text("schedule", change.schedule());
        text("kind", change.kind().name().toLowerCase(Locale.ROOT));
        time(change.ahead());
        list("past", change.past(), this::move);
        list("moves", change.moves(), this::move);
        list("people", change.people(), balance -> {
            text("person", balance.person());
            list("gains", balance.gains(), this::duty);
            list("losses", balance.losses(), this::duty);
        });
        list("away", change.away(), clash -> {
            text("person", clash.person());
            text("role", clash.role());
            time(clash.time());
        });
        list("holidays", change.holidays(), move -> {
            text("date", move.date().toString());
            text("name", move.name());
            text("role", move.role());
            people("before", move.before());
            people("after", move.after());
        });
        list("holiday_points", change.points(), points -> {
            text("person", points.person());
            json.name("before").value(points.before());
            json.name("after").value(points.after());
        });
        list("uncovered", change.uncovered(), this::gap);
        list("covered", change.covered(), this::gap);
    }

    private void move(Reassignment move) throws IOException {
        text("role", move.role());
        time(move.time());
        people("before", move.before());
        people("after", move.after());
    }

    private void duty(RotaChange.Duty duty) throws IOException {
        text("role", duty.role());
        time(duty.time());
    }

    private void gap(Gap gap) throws IOException {
        text("role", gap.role());
        time(gap.time());
    }

    private void finding(Finding finding) throws IOException {
        text("file", finding.at().path());
        json.name("line").value(finding.at().start().line());
        json.name("column").value(finding.at().start().column());
        text("level", finding.level().word());
        text("rule", finding.rule());
        text("message", finding.message());
    }

    private void time(Interval time) throws IOException {
        text("from", time.from().toString());
        text("until", time.until().toString());
    }

    private void people(String name, List<String> people) throws IOException {
        json.name(name).beginArray();
        for (String person : people) {
            json.value(person);
        }
        json.endArray();
    }

    private void text(String name, String value) throws IOException {
        json.name(name).value(value);
    }

    private <T> void list(String name, List<T> values, Writing<T> each) throws IOException {
        json.name(name).beginArray();
        for (T value : values) {
            json.beginObject();
            each.write(value);
            json.endObject();
        }
        json.endArray();
    }

    /** Writes the keys of one value. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(T value) throws IOException;
    }
}
