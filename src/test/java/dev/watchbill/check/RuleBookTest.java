package dev.watchbill.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.source.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that documents the rules has every rule that the code tells of, and no other. */
class RuleBookTest {
    private static final Path MAIN = Path.of("src/main/java/dev/watchbill");
    private static final Path PAGE = Path.of("content/guide/rules.md");

    /** Where a rule's id may stand in the code: in what makes a finding, or in a constant for it. */
    private static final Pattern ID = Pattern.compile(
            "(?:Finding\\.(?:error|warning|info)|\\btell|\\bfinding|\\brefused|new Names|Fields\\.unknown)\\(\\s*(?:\"[a-z ]+\",\\s*|file, )?"
                    + "\"([a-z0-9]+(?:-[a-z0-9]+)+)\""
                    + "|static final String (?:RULE|[A-Z_]*(?:BAD|EMPTY|UNSUPPORTED)[A-Z_]*) = \"([a-z0-9-]+)\""
                    + "|String BAD_VALUE = \"([a-z0-9-]+)\""
                    + "|\\? \"([a-z]+-[a-z]+)\" : \"([a-z]+-[a-z]+)\"");

    @Test
    void everyRuleOfTheCodeIsDocumented() throws IOException {
        Set<String> missing = told();
        missing.removeAll(RuleBook.entries().keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRuleOfThePageIsInTheCode() throws IOException {
        Set<String> gone = new TreeSet<>(RuleBook.entries().keySet());
        gone.removeAll(told());
        assertEquals(Set.of(), gone);
    }

    @Test
    void everySectionOfThePageIsRead() throws IOException {
        long sections = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("### [a-z0-9-]+"))
                .count();
        assertEquals(sections, RuleBook.entries().size());
    }

    @Test
    void everyRuleSaysWhyAndHowToMendItAndHasAnExample() {
        RuleBook.entries().values().forEach(rule -> {
            assertTrue(rule.what().endsWith("."), rule.id());
            assertTrue(rule.more().contains("To mend it: "), rule.id());
            assertTrue(rule.more().contains("\n```"), rule.id());
        });
    }

    @Test
    void onlyErrorsStay() {
        RuleBook.entries().values().stream()
                .filter(RuleBook.Entry::fixed)
                .forEach(rule -> assertEquals(Level.ERROR, rule.level(), rule.id()));
    }

    private static Set<String> told() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ID.matcher(Files.readString(file)).results().forEach(found -> {
                    for (int group = 1; group <= found.groupCount(); group++) {
                        if (found.group(group) != null) {
                            ids.add(found.group(group));
                        }
                    }
                });
            }
        }
        return ids;
    }
}
