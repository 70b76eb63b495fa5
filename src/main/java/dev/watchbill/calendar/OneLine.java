package dev.watchbill.calendar;

/** Makes any text fit to stand in one line of an event. */
final class OneLine {
    private OneLine() {}

    /**
     * The text with every run of spaces and line breaks as one space, and without what must not be in a TEXT (RFC 5545,
     * section 3.3.11) or would reach beyond the text: control characters, halves of surrogate pairs, and the characters
     * that turn the direction of what follows. What holds an emoji together stays.
     */
    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Whether it is one line of ASCII already, as most texts are. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String cleaned(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c)) {
                gap = true;
            } else if (isText(c)) {
                line.append(gap && !line.isEmpty() ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return line.toString();
    }

    private static boolean isText(int c) {
        int type = Character.getType(c);
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return type != Character.CONTROL && type != Character.SURROGATE && !turns;
    }
}
