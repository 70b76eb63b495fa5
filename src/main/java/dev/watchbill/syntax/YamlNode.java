package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of YAML and its place in the file. */
public sealed interface YamlNode {
    Location at();

    /**
     * A single value, not converted: {@code NO}, {@code 14:00} and {@code 2026-11-26} are the text that stands there.
     *
     * @param text the text without quotes, escapes resolved
     * @param plain whether it stands without quotes
     * @param at its place, quotes included; without length where nothing was written
     */
    record Scalar(String text, boolean plain, Location at) implements YamlNode {
        private static final Set<String> NULLS = Set.of("", "~", "null");

        /** Whether nothing was written: plain and empty, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Location at) implements YamlNode {}

    /**
     * Keys and their values.
     *
     * @param byKey the entries by the text of their keys, in the order of the file
     */
    record Mapping(Map<String, Entry> byKey, Location at) implements YamlNode {
        /** A key and its value. */
        public record Entry(Scalar key, YamlNode value) {}

        /** In the order of the file. */
        public Collection<Entry> entries() {
            return byKey.values();
        }

        /** The entry of a key; null where the key is missing. */
        public @Nullable Entry entry(String key) {
            return byKey.get(key);
        }

        /** The value of a key; null where the key is missing. */
        public @Nullable YamlNode get(String key) {
            Entry entry = byKey.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /** Something is written here, but it was refused and reported: say nothing more about it. */
    record Refused(Location at) implements YamlNode {}
}
