package dev.watchbill.site;

import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody.
 *
 * @param href null where it cannot be followed, such as a chat channel
 */
public record Contact(String text, @Nullable String href) {
    static @Nullable Contact of(@Nullable String text) {
        return text == null ? null : new Contact(text, href(text));
    }

    private static @Nullable String href(String text) {
        if (text.startsWith("https://") || text.startsWith("http://")) {
            return text;
        }
        if (text.matches("[^\\s@/:?&]+@[^\\s@/:?&]+\\.[^\\s@/:?&]+")) {
            return "mailto:" + text;
        }
        return text.matches("\\+[0-9][0-9 ()-]{5,}") ? "tel:" + text.replaceAll("[^+0-9]", "") : null;
    }
}
