package dev.watchbill.load;

import dev.watchbill.model.Holiday;
import dev.watchbill.model.Holidays;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.syntax.YamlNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decodes how a rota treats public holidays. */
final class HolidaysDecoder {
    private static final List<String> KEYS = List.of("calendars", "repeat_after", "days");
    private static final int PLAIN_WEIGHT = 1;

    private final Roles roles;
    private final HandoffRule handoffs;
    private final Consumer<Finding> report;
    private final Map<LocalDate, Location> seen = new HashMap<>();

    HolidaysDecoder(Roles roles, HandoffRule handoffs, Consumer<Finding> report) {
        this.roles = roles;
        this.handoffs = handoffs;
        this.report = report;
    }

    Holidays decode(Fields schedule) {
        YamlNode node = schedule.node("holidays");
        Location at = schedule.placeOf("holidays");
        Fields fields = node == null ? null : Fields.of(node, at, KEYS, report);
        if (fields == null) {
            return new Holidays(List.of(), null, List.of(), at);
        }
        List<Located<String>> calendars =
                fields.optional("calendars", Words.TEXT.located().list(), List.of());
        Period repeatAfter = fields.optional("repeat_after", Times.PERIOD);
        Decoder<Holiday> day = (written, findings) -> day(written);
        List<Holiday> days = fields.optional("days", day.list(), List.of());
        if (!days.isEmpty()) {
            handoffs.time();
        }
        return new Holidays(calendars, repeatAfter, days, at);
    }

    private @Nullable Holiday day(YamlNode node) {
        Fields fields = Fields.of(node, node.at(), keys(node), report);
        if (fields == null || !(node instanceof YamlNode.Mapping mapping)) {
            return null;
        }
        Located<LocalDate> date = fields.required("date", Times.DATE.located());
        String name = fields.required("name", Words.TEXT);
        int weight = fields.optional("weight", Words.WEIGHT, PLAIN_WEIGHT);
        Map<String, Located<String>> people = people(mapping, fields);
        if (date == null || name == null || fields.broken()) {
            return null;
        }
        Location first = seen.putIfAbsent(date.value(), date.at());
        if (first != null) {
            String message = date + " stands in line " + first.start().line() + " already";
            report.accept(Finding.error("duplicate-holiday", date.at(), message));
            return null;
        }
        return new Holiday(date, name, weight, people, node.at());
    }

    private Map<String, Located<String>> people(YamlNode.Mapping day, Fields fields) {
        Map<String, Located<String>> people = new LinkedHashMap<>();
        for (YamlNode.Mapping.Entry entry : day.entries()) {
            String key = entry.key().text();
            if (!Roles.RESERVED.contains(key) && roles.accepts(key)) {
                Located<String> person = fields.optional(key, Words.TEXT.located());
                if (person != null) {
                    people.put(key, person);
                }
            }
        }
        return people;
    }

    /** The keys that a day may have; where the roles could not be read, those that it has. */
    private Set<String> keys(YamlNode day) {
        Set<String> keys = new HashSet<>(Roles.RESERVED);
        keys.addAll(roles.names());
        if (!roles.known() && day instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> keys.add(entry.key().text()));
        }
        return keys;
    }
}
