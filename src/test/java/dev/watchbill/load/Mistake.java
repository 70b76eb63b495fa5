package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Position;
import dev.watchbill.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One mistake in a content folder.
 *
 * @param beside other files that it takes, by path; nothing is wrong with them
 * @param stands what the mistake replaces; empty for a file of its own
 * @param written with « » around the place
 * @param finding level, rule and message as shown; "no" and a rule where it is none, but nearly
 */
public record Mistake(String path, Map<String, String> beside, String stands, String written, String finding) {
    /** The mistakes of a table; mistakes.txt beside {@link MistakesTest} says how one is written. */
    public static Stream<Mistake> in(InputStream table) throws IOException {
        try (table) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n+"))
                    .filter(block -> !block.lines().allMatch(line -> line.startsWith("#")))
                    .map(Mistake::of);
        }
    }

    private static Mistake of(String block) {
        Map<String, String> beside = new LinkedHashMap<>();
        String stands = "";
        String written = "";
        String finding = "";
        List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
        for (String line : lines.subList(1, lines.size())) {
            String text = line.substring(2).replace('⏎', '\n');
            switch (line.charAt(0)) {
                case '&' -> beside.put(text.split(" ", 2)[0], text.split(" ", 2)[1] + "\n");
                case '-' -> stands = text;
                case '+' -> written = text;
                case '!' -> finding = "error " + text;
                case '?' -> finding = "warning " + text;
                case '~' -> finding = "info " + text;
                case '=' -> finding = "no " + text;
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new Mistake(lines.get(0), beside, stands, written, finding);
    }

    /** Makes the mistake; answers the one finding that should come of it. */
    public String make(ContentOnDisk content, String lineBreak) {
        beside.forEach(content::with);
        String marked = stands.isEmpty() ? written + "\n" : replaced(content.read(path));
        marked = marked.replace("\n", lineBreak);
        String text = marked.replace("«", "").replace("»", "");
        content.with(path, text);
        SourceText source = new SourceText(path, text);
        int start = Math.max(0, marked.indexOf('«'));
        int end = Math.max(0, marked.indexOf('»') - 1);
        String span = shown(source.position(start)) + "-" + shown(source.position(end));
        return "content/" + path + " " + span + " " + finding;
    }

    /** The rule that it breaks, or nearly breaks. */
    public String rule() {
        return finding.split("[ :]", 3)[1];
    }

    private String replaced(String text) {
        int at = text.indexOf(stands);
        assertTrue(at >= 0, "stands there: " + stands);
        return text.substring(0, at) + written + text.substring(at + stands.length());
    }

    /** A finding in the form that {@link #make} answers. */
    public static String shown(Finding finding) {
        return finding.at().path() + " " + shown(finding.at().start()) + "-"
                + shown(finding.at().end()) + " " + finding.level().word() + " " + finding.rule() + ": "
                + finding.message();
    }

    private static String shown(Position position) {
        return position.line() + ":" + position.column();
    }

    @Override
    public String toString() {
        return path + ": " + written.replace('\n', '⏎');
    }
}
