package dev.watchbill.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds content lines (RFC 5545, section 3.1). */
final class FoldedText {
    /** The longest line, in octets, its CRLF not counted. */
    private static final int LONGEST = 75;

    private static final byte[] FOLD = {'\r', '\n', ' '};

    private FoldedText() {}

    /**
     * The lines in UTF-8, each longer one continued on lines that begin with a space. No character is split.
     *
     * @param lines each ends with CRLF
     */
    static byte[] octets(String lines) {
        byte[] text = lines.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + text.length / 16);
        int line = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\n') {
                fold(text, line, at + 1, out);
                line = at + 1;
            }
        }
        fold(text, line, text.length, out);
        return out.toByteArray();
    }

    /** @param end behind the line's CRLF, which does not count */
    private static void fold(byte[] text, int start, int end, ByteArrayOutputStream out) {
        int last = end;
        while (last > start && (text[last - 1] == '\r' || text[last - 1] == '\n')) {
            last--;
        }
        int at = start;
        for (int room = LONGEST; last - at > room; room = LONGEST - 1) {
            int next = characterAt(text, at + room);
            out.write(text, at, next - at);
            out.writeBytes(FOLD);
            at = next;
        }
        out.write(text, at, end - at);
    }

    /** Where the character begins that an octet belongs to: octets {@code 10xxxxxx} continue one. */
    private static int characterAt(byte[] text, int octet) {
        int start = octet;
        while ((text[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }
}
