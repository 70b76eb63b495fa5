package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys and their values.
 *
 * @param byKey the entries by the text of their keys, in the order of the file
 */
public record YamlMapping(Map<String, Entry> byKey, Location at) implements YamlNode {
    public record Entry(YamlScalar key, YamlNode value) {}

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
