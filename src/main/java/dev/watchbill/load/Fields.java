package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.source.Nearest;
import dev.watchbill.syntax.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the keys of one mapping and reports those that are unknown, missing or wrong. A key without a value is missing. */
final class Fields {
    private final YamlNode.Mapping mapping;
    private final Location at;
    private final Consumer<Finding> report;
    private final Set<String> meant;
    private boolean broken;

    /**
     * @param meant the keys that most likely were meant by others that are unknown
     */
    private Fields(YamlNode.Mapping mapping, Location at, Consumer<Finding> report, Set<String> meant) {
        this.mapping = mapping;
        this.at = at;
        this.report = report;
        this.meant = meant;
    }

    /**
     * The fields of a node.
     *
     * @param at where a missing key is reported
     * @param known every key that there may be
     * @return null where the node is something else, which was reported; nothing written counts as no fields
     */
    static @Nullable Fields of(YamlNode node, Location at, Collection<String> known, Consumer<Finding> report) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isNull()) {
            return new Fields(new YamlNode.Mapping(Map.of(), at), at, report, Set.of());
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            if (!(node instanceof YamlNode.Refused)) {
                report.accept(
                        Finding.error(Decoder.BAD_VALUE, node.at(), "expected keys with values, such as 'name: …'"));
            }
            return null;
        }
        List<YamlNode.Scalar> unknown = mapping.entries().stream()
                .map(YamlNode.Mapping.Entry::key)
                .filter(key -> !known.contains(key.text()))
                .toList();
        unknown.forEach(key -> report.accept(unknown("unknown key", "unknown-key", key, known)));
        Set<String> meant = unknown.stream()
                .map(key -> Nearest.to(key.text(), known))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Fields(mapping, at, report, meant);
    }

    /** Says that a word is none of those known, and which of them is near, else all. */
    static Finding unknown(String what, String rule, YamlNode.Scalar word, Collection<String> known) {
        String message = what + " '" + word.text() + "'";
        boolean near = Nearest.to(word.text(), known) != null;
        String all = known.stream().sorted().collect(Collectors.joining(", "));
        Finding finding =
                Finding.error(rule, word.at(), near || all.isEmpty() ? message : message + "; known are " + all);
        return Nearest.ask(finding, word.text(), known);
    }

    /** What stands at a key; null where nothing does. */
    @Nullable
    YamlNode node(String key) {
        YamlNode node = mapping.get(key);
        return node instanceof YamlNode.Scalar scalar && scalar.isNull() ? null : node;
    }

    /** The place of a key that is there, else of the whole. */
    Location placeOf(String key) {
        YamlNode.Mapping.Entry entry = mapping.entry(key);
        return entry == null ? at : entry.key().at();
    }

    /** The value of a key; null where it is missing or wrong. */
    <T> @Nullable T optional(String key, Decoder<T> decoder) {
        YamlNode node = node(key);
        if (node == null) {
            return null;
        }
        T value = decoder.decode(node, report);
        broken |= value == null;
        return value;
    }

    /** The value of a key; the default where it is missing or wrong. */
    <T> T optional(String key, Decoder<T> decoder, T otherwise) {
        T value = optional(key, decoder);
        return value == null ? otherwise : value;
    }

    /** The value of a key that must be there; null where it is missing or wrong. */
    <T> @Nullable T required(String key, Decoder<T> decoder) {
        if (node(key) == null) {
            missing(key);
        }
        return optional(key, decoder);
    }

    /** Reports that a key is needed, unless it stands there mistyped. */
    void missing(String key) {
        broken = true;
        if (!meant.contains(key)) {
            report.accept(Finding.error("missing-key", placeOf(key), "'" + key + "' is missing"));
        }
    }

    /** Whether any key read so far was missing or wrong. */
    boolean broken() {
        return broken;
    }

    Location at() {
        return at;
    }
}
