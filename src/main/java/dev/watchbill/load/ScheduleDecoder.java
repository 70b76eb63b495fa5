package dev.watchbill.load;

import dev.watchbill.model.Absence;
import dev.watchbill.model.Cover;
import dev.watchbill.model.Handoff;
import dev.watchbill.model.Holidays;
import dev.watchbill.model.Rotation;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Swap;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.YamlNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decodes one file of a rota. */
final class ScheduleDecoder {
    private static final List<String> KEYS =
            List.of("name", "time_zone", "handoff", "roles", "rotation", "unavailable", "holidays", "swaps", "covers");
    private static final List<String> ABSENCE_KEYS = List.of("who", "from", "to", "note");

    private final Located<String> id;
    private final Consumer<Finding> report;

    /** @param id the file's name, with the file's place */
    ScheduleDecoder(Located<String> id, Consumer<Finding> report) {
        this.id = id;
        this.report = report;
    }

    /** The rota; null where the file holds something else. Where it names no zone, it is in the site's. */
    @Nullable
    Zoned<Schedule> decode(YamlNode root) {
        Fields fields = Fields.of(root, id.at(), KEYS, report);
        if (fields == null) {
            return null;
        }
        String name = fields.optional("name", Words.TEXT, Words.readable(id.value()));
        ZoneId ownZone = fields.optional("time_zone", Times.ZONE);
        HandoffRule handoffs = new HandoffRule(fields, report);
        Roles roles = Roles.decode(fields, report);
        List<Rotation> rotation = new RotationDecoder(roles, handoffs, report).decode(fields);
        List<Absence> unavailable = fields.optional("unavailable", listOf(this::absence), List.of());
        Holidays holidays = new HolidaysDecoder(roles, handoffs, report).decode(fields);
        ExchangeDecoder exchanges = new ExchangeDecoder(roles, handoffs);
        List<Swap> swaps = fields.optional("swaps", listOf(exchanges::swap), List.of());
        List<Cover> covers = fields.optional("covers", listOf(exchanges::cover), List.of());
        Located<Handoff> handoff = handoffs.ofSchedule();
        return zone -> new Schedule(
                id,
                name,
                ownZone == null ? zone : ownZone,
                handoff,
                roles.written(),
                rotation,
                unavailable,
                holidays,
                swaps,
                covers);
    }

    private static <T> Decoder<List<T>> listOf(Decoder<T> decoder) {
        return decoder.list();
    }

    private @Nullable Absence absence(YamlNode node, Consumer<Finding> findings) {
        Fields fields = Fields.of(node, node.at(), ABSENCE_KEYS, findings);
        if (fields == null) {
            return null;
        }
        Located<String> who = fields.required("who", Words.TEXT.located());
        LocalDate from = fields.required("from", Times.DATE);
        Located<LocalDate> to = fields.required("to", Times.DATE.located());
        String note = fields.optional("note", Words.TEXT);
        if (who == null || from == null || to == null) {
            return null;
        }
        if (to.value().isBefore(from)) {
            findings.accept(EmptySpan.ofDays(to.at(), "to", "from"));
            return null;
        }
        return new Absence(who, from, to.value(), note, node.at());
    }
}
