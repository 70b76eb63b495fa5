package dev.watchbill.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    private static final List<String> CHARACTERS = List.of("a", "é", "ש", "€", "😀", "\\,", " ");

    @Test
    void lineOf75OctetsStaysWhole() {
        String line = "X".repeat(75) + "\r\n";
        assertEquals(line, fold(line));
    }

    @Test
    void octet76GoesToTheNextLine() {
        assertEquals("X".repeat(75) + "\r\n XY\r\nZ\r\n", fold("X".repeat(76) + "Y\r\nZ\r\n"));
    }

    @Test
    void spaceOfTheContinuationCounts() {
        assertEquals("X".repeat(75) + "\r\n " + "X".repeat(74) + "\r\n X\r\n", fold("X".repeat(150) + "\r\n"));
    }

    @Test
    void characterIsNotSplit() {
        assertEquals("X".repeat(74) + "\r\n é\r\n", fold("X".repeat(74) + "é\r\n"));
        assertEquals("X".repeat(72) + "\r\n 😀\r\n", fold("X".repeat(72) + "😀\r\n"));
        assertEquals("X".repeat(71) + "😀\r\n", fold("X".repeat(71) + "😀\r\n"));
    }

    @RepeatedTest(200)
    void anyTextComesBackAndNoLineIsTooLong(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 5; line++) {
            text.append("X:");
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
            }
            text.append("\r\n");
        }
        byte[] folded = FoldedText.octets(text.toString());
        assertTrue(longestLine(folded) <= 75);
        assertEquals(List.of(text.toString().split("\r\n")), PlainReader.lines(folded));
    }

    /** Of lines that are whole UTF-8 each, in octets. */
    static int longestLine(byte[] feed) {
        int longest = 0;
        for (String line : new String(feed, StandardCharsets.ISO_8859_1).split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.ISO_8859_1);
            String decoded = new String(octets, StandardCharsets.UTF_8);
            assertTrue(decoded.indexOf('\uFFFD') < 0, "a character is split: " + decoded);
            longest = Math.max(longest, octets.length);
        }
        return longest;
    }

    private static String fold(String text) {
        return new String(FoldedText.octets(text), StandardCharsets.UTF_8);
    }
}
