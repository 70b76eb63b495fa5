package dev.watchbill.load;

import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Sla;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.syntax.YamlNode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes one file of pipelines. */
final class PipelinesDecoder {
    private static final List<String> GROUP_KEYS = List.of("name", "pipelines");
    private static final List<String> KEYS =
            List.of("name", "audience", "primary", "secondary", "schedule", "sla", "upstream", "downstream");
    private static final List<String> SLA_KEYS = List.of("available_by", "text");
    private static final Decoder<Deadline> DEADLINE =
            Decoder.scalar("a time such as 04:00 UTC", Deadline::parse).where(Deadline::zoneIsKnown);

    private final String group;
    private final Consumer<Finding> report;

    PipelinesDecoder(String group, Consumer<Finding> report) {
        this.group = group;
        this.report = report;
    }

    /**
     * A group as it stands in its file.
     *
     * @param name null where it says none
     */
    record Draft(@Nullable String name, Records<Zoned<Pipeline>> pipelines) {}

    Draft decode(YamlNode root) {
        Location top = root.at().source().top();
        Fields fields = Fields.of(root, top, GROUP_KEYS, report);
        if (fields == null) {
            return new Draft(null, Records.unreadable());
        }
        String name = fields.optional("name", Words.TEXT);
        YamlNode pipelines = fields.node("pipelines");
        if (pipelines == null) {
            fields.missing("pipelines");
        }
        return new Draft(name, Records.of(pipelines, report, this::pipeline));
    }

    private Zoned<Pipeline> pipeline(Located<String> id, YamlNode node) {
        Fields fields = Fields.of(node, id.at(), KEYS, report);
        if (fields == null) {
            String readable = Words.readable(id.value());
            return zone -> new Pipeline(id, group, readable, null, null, null, null, null, List.of(), List.of());
        }
        String named = fields.required("name", Words.TEXT);
        String name = named == null ? Words.readable(id.value()) : named;
        Decoder<Located<String>> reference = Words.TEXT.located();
        Located<String> audience = fields.optional("audience", reference);
        Located<String> primary = fields.optional("primary", reference);
        Located<String> secondary = fields.optional("secondary", reference);
        Located<String> schedule = fields.optional("schedule", reference);
        Zoned<@Nullable Sla> sla = sla(fields.node("sla"), fields.placeOf("sla"));
        List<Located<String>> upstream = fields.optional("upstream", reference.list(), List.of());
        List<Located<String>> downstream = fields.optional("downstream", reference.list(), List.of());
        return zone -> new Pipeline(
                id, group, name, audience, primary, secondary, schedule, sla.in(zone), upstream, downstream);
    }

    private Zoned<@Nullable Sla> sla(@Nullable YamlNode node, Location at) {
        Fields fields = node == null ? null : Fields.of(node, at, SLA_KEYS, report);
        if (fields == null) {
            return zone -> null;
        }
        Deadline deadline = fields.optional("available_by", DEADLINE);
        String text = fields.optional("text", Words.TEXT);
        LocalTime time = deadline == null ? null : deadline.time();
        String zoneId = deadline == null ? null : deadline.zone();
        return zone -> new Sla(time, zoneId == null ? zone : ZoneId.of(zoneId), text, at);
    }

    /** {@code 04:00 UTC}; without a zone it is in the site's. */
    private record Deadline(LocalTime time, @Nullable String zone) {
        private static final Pattern SPACES = Pattern.compile(" +");

        static @Nullable Deadline parse(String text) {
            String[] parts = SPACES.split(text, -1);
            LocalTime time = Times.time(parts[0]);
            String zone = parts.length == 2 ? parts[1] : null;
            return time == null || parts.length > 2 || "".equals(zone) ? null : new Deadline(time, zone);
        }

        boolean zoneIsKnown(YamlNode node, Consumer<Finding> report) {
            return zone == null || ZoneNames.isZone(zone, place(zone, node.at()), report);
        }

        private static Location place(String zone, Location deadline) {
            int start = deadline.text().lastIndexOf(zone);
            return new Location(deadline.source(), deadline.span().part(start, start + zone.length()));
        }
    }
}
