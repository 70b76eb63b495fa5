package dev.watchbill.syntax;

import dev.watchbill.runtime.InTheJar;
import java.util.HashMap;
import java.util.Map;

/** GitHub's emoji short codes. What is no short code stays as it is. */
final class Emoji {
    private static final int LONGEST_CODE = 50;

    private Emoji() {}

    /** Read when a page has the first pair of colons. */
    private static final class Table {
        static final Map<String, String> CODES = read();

        private static Map<String, String> read() {
            Map<String, String> codes = new HashMap<>(4096);
            InTheJar.text(Emoji.class, "emoji.txt").lines().forEach(line -> {
                int space = line.indexOf(' ');
                codes.put(line.substring(0, space), line.substring(space + 1));
            });
            return codes;
        }
    }

    /** The text with each {@code :code:} replaced by its emoji. */
    static String in(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.indexOf(':', colon + 1) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        while (colon >= 0) {
            int end = codeEnd(text, colon + 1);
            String emoji = end < 0 ? null : Table.CODES.get(text.substring(colon + 1, end));
            if (emoji == null) {
                colon = text.indexOf(':', colon + 1);
            } else {
                out.append(text, copied, colon).append(emoji);
                copied = end + 1;
                colon = text.indexOf(':', copied);
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** Where the code that begins here ends in a colon, or -1. */
    private static int codeEnd(String text, int start) {
        for (int i = start; i < text.length() && i <= start + LONGEST_CODE; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > start ? i : -1;
            }
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '+' || c == '-')) {
                return -1;
            }
        }
        return -1;
    }
}
