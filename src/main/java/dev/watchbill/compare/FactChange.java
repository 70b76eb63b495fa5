package dev.watchbill.compare;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Sla;
import dev.watchbill.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that the content says of a person or a pipeline and said differently before.
 *
 * @param kind {@code person} or {@code pipeline}
 * @param id whose fact it is
 * @param fact what is said, such as {@code primary owner}; empty for its being there at all
 * @param before null where nothing was said
 * @param after null where nothing is said
 */
public record FactChange(
        String kind,
        String id,
        String fact,
        @Nullable String before,
        @Nullable String after) {

    static List<FactChange> between(Catalog before, Catalog after) {
        List<FactChange> changes = new ArrayList<>();
        compare("person", people(before), people(after), changes);
        compare("pipeline", pipelines(before), pipelines(after), changes);
        return List.copyOf(changes);
    }

    private static void compare(
            String kind,
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after,
            List<FactChange> changes) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Map<String, String> old = before.getOrDefault(id, Map.of());
            Map<String, String> next = after.getOrDefault(id, Map.of());
            Map<String, String> all = new LinkedHashMap<>(old);
            all.putAll(next);
            boolean whole = old.isEmpty() || next.isEmpty();
            all.keySet().stream()
                    .filter(fact -> !whole || fact.isEmpty())
                    .map(fact -> new FactChange(kind, id, fact, old.get(fact), next.get(fact)))
                    .filter(change -> !Objects.equals(change.before(), change.after()))
                    .forEach(changes::add);
        }
    }

    private static Map<String, Map<String, String>> people(Catalog catalog) {
        Map<String, Map<String, String>> people = new TreeMap<>();
        for (Person person : catalog.people().values()) {
            Map<String, String> facts = new LinkedHashMap<>();
            put(facts, "", person.name());
            put(facts, "first day", person.joined());
            put(facts, "last day", person.left());
            people.put(person.id().value(), facts);
        }
        return people;
    }

    private static Map<String, Map<String, String>> pipelines(Catalog catalog) {
        Map<String, Map<String, String>> pipelines = new TreeMap<>();
        catalog.pipelines().forEach(pipeline -> pipelines.put(pipeline.id().value(), facts(pipeline)));
        return pipelines;
    }

    private static Map<String, String> facts(Pipeline pipeline) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "", pipeline.name());
        put(facts, "primary owner", pipeline.primary());
        put(facts, "secondary owner", pipeline.secondary());
        put(facts, "schedule", pipeline.schedule());
        put(facts, "SLA", pipeline.sla() == null ? null : words(pipeline.sla()));
        put(facts, "upstream", names(pipeline.upstream()));
        put(facts, "downstream", names(pipeline.downstream()));
        return facts;
    }

    private static String words(Sla sla) {
        String time = sla.availableBy() == null ? "" : sla.availableBy() + " " + sla.zone();
        String text = sla.text() == null ? "" : sla.text();
        return time.isEmpty() || text.isEmpty() ? time + text : time + " (" + text + ")";
    }

    private static @Nullable String names(List<Located<String>> names) {
        return names.isEmpty()
                ? null
                : String.join(", ", names.stream().map(Located::value).toList());
    }

    private static void put(Map<String, String> facts, String fact, @Nullable Object value) {
        if (value != null) {
            facts.put(fact, value.toString());
        }
    }
}
