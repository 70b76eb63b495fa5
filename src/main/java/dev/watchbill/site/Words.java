package dev.watchbill.site;

import java.util.Locale;
import java.util.Set;

/**
 * The words of a text as search knows them: whole names, and their parts between humps, digits, dashes and lines. Reads
 * one text after another, in one thread.
 */
final class Words {
    /** So common that they tell nothing; they are told like any other. */
    static final Set<String> COMMON = Set.of(
            "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "has", "have", "if", "in", "into",
            "is", "it", "its", "not", "of", "on", "or", "so", "than", "that", "the", "then", "there", "this", "to",
            "was", "what", "when", "which", "will", "with", "you", "your");

    private static final int LONGEST = 40;

    private static final byte OTHER = 0;
    private static final byte JOINT = 1;
    private static final byte DIGIT = 2;
    private static final byte SMALL = 3;
    private static final byte LETTER = 4;
    private static final byte CAPITAL = 5;
    private static final byte[] ASCII = ascii();

    private final Found found;
    private final char[] word = new char[LONGEST];
    private char[] text = new char[1024];
    private byte[] kinds = new byte[1024];

    /** Is told of each word, in small letters, 2 to 40 characters. */
    @FunctionalInterface
    interface Found {
        /** A word is the first {@code length} characters; the array is used again for the next word. */
        void word(char[] letters, int length);
    }

    Words(Found found) {
        this.found = found;
    }

    /** Tells each word of a text, as often as it occurs. */
    void of(String text) {
        read(text);
        names(text.length());
    }

    /** Tells those of a heading, and its neighbours joined: "Roll back" is also found as one word. */
    void ofHeading(String title) {
        read(title);
        int length = title.length();
        names(length);
        int before = 0;
        int start = afterSpace(afterWord(0, length), length);
        while (start < length) {
            int end = afterWord(start, length);
            tell(before, end);
            before = start;
            start = afterSpace(end, length);
        }
    }

    private void read(String whole) {
        int length = whole.length();
        if (length > text.length) {
            text = new char[Math.max(length, 2 * text.length)];
            kinds = new byte[text.length];
        }
        whole.getChars(0, length, text, 0);
        for (int i = 0; i < length; i++) {
            char c = text[i];
            kinds[i] = c < ASCII.length ? ASCII[c] : kind(codePoint(i, length));
        }
    }

    /** The character that the one at this place belongs to. */
    private int codePoint(int at, int length) {
        boolean second = Character.isLowSurrogate(text[at]) && at > 0 && Character.isHighSurrogate(text[at - 1]);
        return Character.codePointAt(text, second ? at - 1 : at, length);
    }

    private void names(int length) {
        int at = 0;
        while (at < length) {
            int end = afterRun(at, length, SMALL, SMALL);
            if (end == at && kinds[at] < DIGIT) {
                at++;
            } else if (end == length || kinds[end] == OTHER) {
                tell(at, end);
                at = end;
            } else {
                end = afterName(end, length);
                tell(at, end);
                parts(at, end);
                at = end;
            }
        }
    }

    private int afterName(int within, int length) {
        int end = within;
        while (end < length
                && (kinds[end] >= DIGIT || kinds[end] == JOINT && end + 1 < length && kinds[end + 1] >= DIGIT)) {
            end++;
        }
        return end;
    }

    private void parts(int start, int end) {
        int at = start;
        while (at < end) {
            int after = kinds[at] == JOINT ? at + 1 : afterPart(at, end);
            if (kinds[at] != JOINT && after - at < end - start) {
                tell(at, after);
            }
            at = after;
        }
    }

    /** Where a part ends: digits, letters with or without one capital before them, or capitals but for the one that begins the next. */
    private int afterPart(int start, int end) {
        if (kinds[start] == DIGIT) {
            return afterRun(start, end, DIGIT, DIGIT);
        }
        if (kinds[start] != CAPITAL) {
            return afterRun(start, end, SMALL, LETTER);
        }
        int after = afterRun(start, end, CAPITAL, CAPITAL);
        if (after == end || kinds[after] != SMALL) {
            return after;
        }
        int last = Character.isLowSurrogate(text[after - 1]) ? after - 2 : after - 1;
        return last > start ? last : afterRun(after, end, SMALL, LETTER);
    }

    private int afterRun(int start, int end, byte from, byte to) {
        int after = start;
        while (after < end && kinds[after] >= from && kinds[after] <= to) {
            after++;
        }
        return after;
    }

    private int afterWord(int start, int length) {
        int end = start;
        while (end < length && !isSpace(text[end])) {
            end++;
        }
        return end;
    }

    private int afterSpace(int start, int length) {
        int end = start;
        while (end < length && isSpace(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Tells the letters and digits of a piece of the text as one word. */
    private void tell(int start, int end) {
        int length = 0;
        boolean plain = true;
        for (int i = start; i < end; i++) {
            if (kinds[i] >= DIGIT) {
                if (length == LONGEST) {
                    return;
                }
                char c = text[i];
                plain &= c < ASCII.length;
                word[length++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            }
        }
        tell(plain ? length : inSmallLetters(length));
    }

    private void tell(int length) {
        if (length > 1) {
            found.word(word, length);
        }
    }

    /** Returns the new length; 0 where it is too long. */
    private int inSmallLetters(int length) {
        String small = new String(word, 0, length).toLowerCase(Locale.ROOT);
        if (small.length() > LONGEST) {
            return 0;
        }
        small.getChars(0, small.length(), word, 0);
        return small.length();
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = c == '-' || c == '_' || c == '.' ? JOINT : kind(c);
        }
        return kinds;
    }

    private static byte kind(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER -> CAPITAL;
            case Character.LOWERCASE_LETTER -> SMALL;
            case Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            default -> OTHER;
        };
    }
}
