package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final String TEXT = "On call: Zoë, ‏דוד‏ 😀👩‍🔧 from 14:00 €".repeat(50);

    @RepeatedTest(100)
    void textComesOutHoweverItIsCutInPieces(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        PageText page = new PageText();
        for (int at = 0; at < TEXT.length(); ) {
            int length = Math.min(TEXT.length() - at, random.nextInt(5));
            switch (random.nextInt(4)) {
                case 0 -> page.write(TEXT.toCharArray(), at, length);
                case 1 -> page.write(TEXT, at, length);
                case 2 -> page.write(TEXT.substring(at, at + length));
                default -> {
                    length = 1;
                    page.write(TEXT.charAt(at));
                }
            }
            at += length;
        }
        assertEquals(TEXT, new String(page.utf8(), StandardCharsets.UTF_8));
    }

    @Test
    void halfACharacterIsAQuestionMark() {
        PageText page = new PageText();
        page.write("a\uD83D");
        page.write("b\uDE00c\uD83D");
        assertEquals("a?b?c?", new String(page.utf8(), StandardCharsets.UTF_8));
    }
}
