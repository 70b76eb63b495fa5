package dev.watchbill.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody.
 *
 * @param href null where it cannot be followed, such as a chat channel
 */
record Contact(String text, @Nullable String href) {
    private static final Pattern MAIL = Pattern.compile("[^\\s@/:?&]+@[^\\s@/:?&]+\\.[^\\s@/:?&]+");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ()-]{5,}");

    static @Nullable Contact of(@Nullable String text) {
        return text == null ? null : new Contact(text, href(text));
    }

    private static @Nullable String href(String text) {
        if (text.startsWith("https://") || text.startsWith("http://")) {
            return text;
        }
        if (MAIL.matcher(text).matches()) {
            return "mailto:" + text;
        }
        return PHONE.matcher(text).matches() ? "tel:" + text.replaceAll("[^+0-9]", "") : null;
    }
}
