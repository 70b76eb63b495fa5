package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of mistakes.txt is found at its place, and nothing else is. */
class MistakesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundAtItsPlaceAndAlone(Mistake mistake) {
        check(mistake, "\n");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundAtItsPlaceWithLineBreaksOfWindows(Mistake mistake) {
        check(mistake, "\r\n");
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertTrue(mistakes().count() >= 80);
    }

    private void check(Mistake mistake, String lineBreak) {
        ContentOnDisk content = ContentOnDisk.example(folder);
        String expected = mistake.make(content, lineBreak);
        assertEquals(
                List.of(expected),
                content.load().findings().stream().map(Mistake::shown).toList());
    }

    static Stream<Mistake> mistakes() throws IOException {
        return Mistake.in(MistakesTest.class.getResourceAsStream("mistakes.txt"));
    }
}
