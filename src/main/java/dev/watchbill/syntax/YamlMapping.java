package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys and their values.
 *
 * @param entries in the order of the file, each key once
 */
public record YamlMapping(List<Entry> entries, Location at) implements YamlNode {
    public record Entry(YamlScalar key, YamlNode value) {}

    /** The value of a key; null where the key is missing. */
    public @Nullable YamlNode get(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }
}
