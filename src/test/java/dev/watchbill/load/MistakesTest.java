package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Position;
import dev.watchbill.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of mistakes.txt is found at its place, and nothing else is. */
class MistakesTest {
    /**
     * @param stands what the mistake replaces; empty for a file of its own
     * @param written with « » around the place
     * @param finding level, rule and message as shown
     */
    record Mistake(String path, String stands, String written, String finding) {
        static Mistake of(String block) {
            String stands = "";
            String written = "";
            String finding = "";
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            for (String line : lines.subList(1, lines.size())) {
                String text = line.substring(2).replace('⏎', '\n');
                switch (line.charAt(0)) {
                    case '-' -> stands = text;
                    case '+' -> written = text;
                    case '!' -> finding = "error " + text;
                    case '?' -> finding = "warning " + text;
                    default -> throw new IllegalArgumentException(line);
                }
            }
            return new Mistake(lines.get(0), stands, written, finding);
        }

        @Override
        public String toString() {
            return path + ": " + written.replace('\n', '⏎');
        }
    }

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
        String marked =
                mistake.stands().isEmpty() ? mistake.written() + "\n" : replaced(content.read(mistake.path()), mistake);
        marked = marked.replace("\n", lineBreak);
        String text = marked.replace("«", "").replace("»", "");
        content.with(mistake.path(), text);
        List<String> told =
                content.load().findings().stream().map(MistakesTest::shown).toList();
        assertEquals(List.of(place(mistake.path(), text, marked) + " " + mistake.finding()), told);
    }

    private static String replaced(String text, Mistake mistake) {
        int at = text.indexOf(mistake.stands());
        assertTrue(at >= 0, "stands there: " + mistake.stands());
        return text.substring(0, at)
                + mistake.written()
                + text.substring(at + mistake.stands().length());
    }

    private static String place(String path, String text, String marked) {
        SourceText source = new SourceText(path, text);
        int start = Math.max(0, marked.indexOf('«'));
        int end = Math.max(0, marked.indexOf('»') - 1);
        return "content/" + path + " " + shown(source.position(start)) + "-" + shown(source.position(end));
    }

    private static String shown(Finding finding) {
        return finding.at().path() + " " + shown(finding.at().start()) + "-"
                + shown(finding.at().end()) + " " + finding.level().word() + " " + finding.rule() + ": "
                + finding.message();
    }

    private static String shown(Position position) {
        return position.line() + ":" + position.column();
    }

    static Stream<Mistake> mistakes() throws IOException {
        try (InputStream in = MistakesTest.class.getResourceAsStream("mistakes.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n+"))
                    .filter(block -> !block.lines().allMatch(line -> line.startsWith("#")))
                    .map(Mistake::of);
        }
    }
}
