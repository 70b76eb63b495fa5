package dev.watchbill.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.build.CertainFixes;
import dev.watchbill.build.Project;
import dev.watchbill.build.SourceEdits;
import dev.watchbill.load.ContentOnDisk;
import dev.watchbill.load.Mistake;
import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each single mistake, of those that reading finds and of those that rules find, gives one finding from end to end. */
class AllMistakesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    /** What a rota of four people cannot mend; its figures change with the rota. */
    private static final Set<String> OF_A_SMALL_TEAM =
            Set.of("small-team", "heavy-on-call", "long-run", "unfair-share", "person-without-shift");

    /** What takes more than the text of a few files: links on disk, large files, bytes, templates, Git, feeds, plans. */
    private static final Set<String> ELSEWHERE = Set.of(
            "yaml-limit",
            "unsafe-file",
            "unreadable-file",
            "not-utf8",
            "too-large",
            "too-many-links",
            "template-error",
            "history-rewritten",
            "vanished-page",
            "unknown-calendar",
            "stale-codeowners",
            "feed-address",
            "feed-size");

    /** The rules of which {@code check --fix} makes the change where it is certain. */
    private static final Set<String> MENDED = Set.of(
            "bad-id",
            "bad-value",
            "broken-anchor",
            "broken-link",
            "fence-language",
            "missing-section",
            "shell-prompt",
            "unknown-audience",
            "unknown-key",
            "unknown-person",
            "unknown-pipeline",
            "unknown-role",
            "unknown-rule",
            "unknown-schedule",
            "unknown-team",
            "unknown-zone",
            "wrong-case");

    @TempDir
    Path folder;

    private ContentOnDisk content;

    @BeforeEach
    void write() {
        content = ContentOnDisk.example(folder);
        String rota = content.read("oncall/data-engineering.yaml");
        String runbook = content.read("runbooks/profit/aggregate-profit.md");
        content.with(
                        "oncall/data-engineering.yaml",
                        rota.replace("jamie,  secondary: sam", "jamie,  secondary: taylor")
                                .replace("sam,    secondary: taylor", "sam,    secondary: jamie")
                                .replace("taylor, secondary: alex", "sam,    secondary: alex"))
                .with(
                        "runbooks/profit/aggregate-profit.md",
                        runbook.replace("# Aggregate profit\n", "# Aggregate profit reported to investors\n"))
                .with(
                        "runbooks/common.md",
                        "---\nlast_reviewed: 2026-11-02\n---\n" + content.read("runbooks/common.md"));
    }

    @Test
    void nothingIsWrongWithTheFolderItself() throws IOException {
        assertEquals(List.of(), findings());
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertTrue(mistakes().count() >= 240, "mistakes: " + mistakes().count());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundAtItsPlaceAndAlone(Mistake mistake) throws IOException {
        String expected = mistake.make(content, "\n");
        assertEquals(
                List.of(expected),
                findings(mistake.rule()).stream().map(Mistake::shown).toList());
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void whatOnlyComesNearIsNotFound(Mistake nearMiss) throws IOException {
        nearMiss.make(content, "\n");
        assertEquals(List.of(), findings(nearMiss.rule()));
    }

    @Test
    void everyRuleFiresAndHasANearMiss() throws IOException {
        assertEquals(Set.of(), rulesWithout(mistakes()));
        assertEquals(Set.of(), rulesWithout(nearMisses()));
    }

    private static Set<String> rulesWithout(Stream<Mistake> cases) {
        Set<String> rules = new TreeSet<>(RuleBook.entries().keySet());
        rules.removeAll(ELSEWHERE);
        cases.map(Mistake::rule).toList().forEach(rules::remove);
        return rules;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isMendedWithoutTouchingAnythingElseWhereThatIsCertain(Mistake mistake) throws IOException {
        mistake.make(content, "\r\n");
        Path file = folder.resolve(mistake.path());
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        List<Finding> findings = findings();
        for (CertainFixes fixes : CertainFixes.of(findings)) {
            fixes.write(new ContentFolder(folder, "content"));
            String after = Files.readString(file);
            assertEquals("\uFEFF" + SourceEdits.apply(fixes.source(), fixes.edits()), after);
            assertEquals(List.of(), findings());
        }
    }

    @Test
    void whatIsCertainStaysCertain() throws IOException {
        Set<String> mended = new TreeSet<>();
        for (Mistake mistake : mistakes().toList()) {
            write();
            mistake.make(content, "\n");
            findings(mistake.rule()).stream()
                    .filter(finding ->
                            finding.fix() != null && !finding.fix().edits().isEmpty())
                    .forEach(finding -> mended.add(finding.rule()));
        }
        assertEquals(MENDED, mended);
    }

    private List<Finding> findings() throws IOException {
        return findings("");
    }

    /** What is found; of what a small team cannot mend only where it is asked for. */
    private List<Finding> findings(String rule) throws IOException {
        return Project.read(new ContentFolder(folder, "content"), NOW).findings().stream()
                .filter(finding -> OF_A_SMALL_TEAM.contains(rule) || !OF_A_SMALL_TEAM.contains(finding.rule()))
                .toList();
    }

    static Stream<Mistake> mistakes() throws IOException {
        return Stream.of(table("/dev/watchbill/load/mistakes.txt"), table("mistakes.txt"))
                .flatMap(found -> found);
    }

    static Stream<Mistake> nearMisses() throws IOException {
        return table("near-misses.txt");
    }

    private static Stream<Mistake> table(String name) throws IOException {
        InputStream table = AllMistakesTest.class.getResourceAsStream(name);
        return Mistake.in(table);
    }
}
