package dev.watchbill.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds content lines (RFC 5545, section 3.1). */
final class FoldedText {
    /** The longest line, in octets, its CRLF not counted. */
    private static final int LONGEST = 75;

    private static final byte[] CONTINUED = {'\r', '\n', ' '};

    private FoldedText() {}

    /**
     * The lines in UTF-8, each longer one continued on lines that begin with a space. No character is split.
     *
     * @param lines each ends with CRLF
     */
    static byte[] octets(String lines) {
        byte[] text = lines.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + text.length / 16);
        int at = 0;
        while (at < text.length) {
            int end = endOfLine(text, at);
            int room = LONGEST;
            while (end - at > room) {
                int cut = characterAt(text, at + room);
                out.write(text, at, cut - at);
                out.writeBytes(CONTINUED);
                at = cut;
                room = LONGEST - 1;
            }
            int next = Math.min(text.length, end + 2);
            out.write(text, at, next - at);
            at = next;
        }
        return out.toByteArray();
    }

    /** The offset of the next CRLF. */
    private static int endOfLine(byte[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '\r') {
            end++;
        }
        return end;
    }

    /** The offset at which a character begins: not one of the octets {@code 10xxxxxx} that continue it. */
    private static int characterAt(byte[] text, int offset) {
        int start = offset;
        while ((text[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }
}
