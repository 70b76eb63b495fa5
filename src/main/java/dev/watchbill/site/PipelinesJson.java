package dev.watchbill.site;

import com.google.gson.stream.JsonWriter;
import dev.watchbill.model.Address;
import dev.watchbill.model.Page;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.PipelineGroup;
import dev.watchbill.model.Sla;
import dev.watchbill.model.Team;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code /api/pipelines.json}: every pipeline with its owners and its promise, and the teams around them. */
final class PipelinesJson {
    private PipelinesJson() {}

    static String of(Facts facts) {
        return Json.pretty(out -> {
            out.beginObject();
            out.name("version").value(1);
            out.name("teams").beginObject();
            for (Team team : facts.catalog.teams().values()) {
                out.name(team.id().value()).beginObject();
                out.name("name").value(team.name());
                out.name("contact").value(team.contact());
                out.endObject();
            }
            out.endObject();
            out.name("pipelines").beginArray();
            for (PipelineGroup group : facts.catalog.groups()) {
                for (Pipeline pipeline : group.pipelines()) {
                    pipeline(out, pipeline, group, facts);
                }
            }
            out.endArray();
            out.endObject();
        });
    }

    private static void pipeline(JsonWriter out, Pipeline pipeline, PipelineGroup group, Facts facts)
            throws IOException {
        String id = pipeline.id().value();
        Timetable timetable = facts.timetableOf(pipeline);
        out.beginObject();
        out.name("id").value(id);
        out.name("name").value(pipeline.name());
        out.name("group").value(group.name());
        out.name("page").value(Address.pipeline(id));
        out.name("audience").value(text(pipeline.audience()));
        out.name("primary").value(text(pipeline.primary()));
        out.name("secondary").value(text(pipeline.secondary()));
        out.name("schedule")
                .value(timetable == null ? null : timetable.schedule().id().value());
        sla(out, pipeline.sla());
        Json.strings(
                out,
                "upstream",
                pipeline.upstream().stream().map(Located::value).toList());
        Json.strings(
                out,
                "downstream",
                pipeline.downstream().stream().map(Located::value).toList());
        Json.strings(
                out,
                "runbooks",
                facts.runbooksOf(id).stream().map(Page::address).toList());
        out.endObject();
    }

    private static void sla(JsonWriter out, @Nullable Sla sla) throws IOException {
        if (sla == null) {
            return;
        }
        out.name("sla").beginObject();
        if (sla.availableBy() != null) {
            out.name("available_by").value(sla.availableBy().toString());
            out.name("time_zone").value(sla.zone().getId());
        }
        out.name("text").value(sla.text());
        out.endObject();
    }

    private static @Nullable String text(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }
}
