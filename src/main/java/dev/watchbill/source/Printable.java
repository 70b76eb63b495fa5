package dev.watchbill.source;

import java.util.regex.Pattern;

/** Text that stays in its line and gives a terminal no orders: what would not is shown as U+FFFD. Tabs stay. */
final class Printable {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\t]]");

    private Printable() {}

    static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }
}
