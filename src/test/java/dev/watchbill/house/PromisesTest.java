package dev.watchbill.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of promises names tests that there are. */
class PromisesTest {
    private static final Path PAGE = Path.of("content/guide/promises.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    /** Between the sources of two classes of one name. */
    private static final String ALL_OF_A_NAME = "\n";

    @BeforeEach
    void aTeamMayHaveNoSuchPage() {
        assumeTrue(Files.exists(PAGE));
    }

    @Test
    void everyTestNamedOnThePageExists() throws IOException {
        Map<String, String> sources = sources();
        List<MatchResult> named = TEST.matcher(Files.readString(PAGE)).results().toList();
        TreeSet<String> missing = new TreeSet<>();
        for (MatchResult test : named) {
            String source = sources.getOrDefault(test.group(1), "");
            if (!source.contains(test.group(2) == null ? "@" : "void " + test.group(2) + "(")) {
                missing.add(test.group());
            }
        }
        assertEquals(new TreeSet<>(), missing);
        assertTrue(named.size() > 50);
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        List<String> promises = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Promise |"))
                .toList();
        assertEquals(
                List.of(),
                promises.stream().filter(line -> !TEST.matcher(line).find()).toList());
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            PromisesTest::read,
                            (one, other) -> one + ALL_OF_A_NAME + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
