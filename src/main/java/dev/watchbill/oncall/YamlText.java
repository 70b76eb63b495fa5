package dev.watchbill.oncall;

import java.util.regex.Pattern;

/** Text as it must be written in a list or mapping in braces. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .()'/-]*");

    private YamlText() {}

    static String of(String text) {
        return PLAIN.matcher(text).matches() && text.equals(text.strip())
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
