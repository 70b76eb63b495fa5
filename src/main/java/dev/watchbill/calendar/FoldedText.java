package dev.watchbill.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds content lines (RFC 5545, section 3.1). */
final class FoldedText {
    /** The longest line, in octets, its CRLF not counted. */
    private static final int LONGEST = 75;

    private FoldedText() {}

    /**
     * The lines in UTF-8, each longer one continued on lines that begin with a space. No character is split.
     *
     * @param lines each ends with CRLF
     */
    static byte[] octets(String lines) {
        byte[] text = lines.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + text.length / 16);
        int column = 0;
        for (int at = 0; at < text.length; ) {
            int length = character(text, at);
            boolean ends = text[at] == '\r' || text[at] == '\n';
            if (!ends && column + length > LONGEST) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                column = 1;
            }
            out.write(text, at, length);
            column = ends ? 0 : column + length;
            at += length;
        }
        return out.toByteArray();
    }

    /** How many octets the character at an offset has: itself and the octets {@code 10xxxxxx} that continue it. */
    private static int character(byte[] text, int at) {
        int end = at + 1;
        while (end < text.length && (text[end] & 0xC0) == 0x80) {
            end++;
        }
        return end - at;
    }
}
