package dev.watchbill.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The anchors of one page's headings by GitHub's rules: lower case, only letters, marks, decimal digits, connector
 * punctuation, spaces and hyphens (the {@code \p{Word}} of Unicode's UTS 18), spaces as hyphens, and a number where a
 * heading repeats another.
 */
final class Slugs {
    private final Map<String, Integer> uses = new HashMap<>();

    /** The anchor of the next heading; {@code text} has its words as written, without marks and images. */
    String next(String text) {
        String plain = of(text);
        String slug = plain;
        while (uses.containsKey(slug)) {
            slug = plain + "-" + uses.merge(plain, 1, Integer::sum);
        }
        uses.put(slug, 0);
        return slug;
    }

    /** Takes an anchor that the author chose; false where it is taken already. */
    boolean claim(String anchor) {
        return uses.putIfAbsent(anchor, 0) == null;
    }

    static String of(String text) {
        StringBuilder slug = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ' || c == '-') {
                slug.append('-');
            } else if (isWord(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    private static boolean isWord(int c) {
        if (Character.isAlphabetic(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }
}
