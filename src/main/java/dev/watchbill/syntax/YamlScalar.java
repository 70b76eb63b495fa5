package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import java.util.Set;

/**
 * A single value, not converted: {@code NO}, {@code 14:00} and {@code 2026-11-26} are the text that stands there.
 *
 * @param text the text without quotes, escapes resolved
 * @param plain whether it stands without quotes
 * @param at its place, quotes included; without length where nothing was written
 */
public record YamlScalar(String text, boolean plain, Location at) implements YamlNode {
    private static final Set<String> NULLS = Set.of("", "~", "null");

    /** Whether nothing was written: plain and empty, {@code ~} or {@code null}. */
    public boolean isNull() {
        return plain && NULLS.contains(text);
    }
}
