package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.source.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were written for another site build as they are. */
class ForeignTest {
    @TempDir
    Path folder;

    private ContentOnDisk content;

    @BeforeEach
    void write() {
        content = new ContentOnDisk(folder)
                .with("old/page.md", "---\nweight: 20\nlayout: {a: 1}\n---\n# Page\n[x](nothing-alike.md)\n")
                .with("new/page.md", "# Page\n[x](nothing-alike.md)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"./", ".", "/", "[./]", "[/]"})
    void theWholeContentMayBe(String written) {
        content.with("site.yaml", "foreign: " + (written.startsWith("[") ? written : "[\"" + written + "\"]") + "\n");
        assertEquals(
                List.of(
                        "content/new/page.md:2:5: warning: there is no page or file 'new/nothing-alike.md' [broken-link]",
                        "content/old/page.md:6:5: warning: there is no page or file 'old/nothing-alike.md' [broken-link]"),
                content.told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "old/", "/old/", "./old", "./old/"})
    void aFolderMayBe(String written) {
        content.with("site.yaml", "foreign: [" + written + "]\n");
        assertEquals(
                List.of(
                        "content/new/page.md:2:5: error: there is no page or file 'new/nothing-alike.md' [broken-link]",
                        "content/old/page.md:6:5: warning: there is no page or file 'old/nothing-alike.md' [broken-link]"),
                content.told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "../old", "old/../..", "a//b", "old/."})
    void itIsAFolderOfTheContent(String written) {
        content.with("site.yaml", "foreign: [" + written + "]\n");
        assertTrue(content.told().stream().anyMatch(told -> told.startsWith("content/site.yaml:1:11: error: ")));
    }

    @Test
    void aRotaIsNeverForeign() {
        content.with("site.yaml", "foreign: [./]\n").with("oncall/team.yaml", "nonsense: 1\n");
        assertTrue(content.told().stream().anyMatch(told -> told.startsWith("content/oncall/team.yaml:1:1: error: ")));
    }

    @Test
    void everyFileIsAPageThoughTwoWantOneAddress() {
        Loaded loaded = content.with("site.yaml", "foreign: [./]\n")
                .with("old.md", "# Old\n")
                .with("old/README.md", "# Within old\n")
                .with("old/page", "a file whose name is a page's address\n")
                .with("theme/colours.md", "# Colours\n")
                .with("search/README.md", "# Search\n")
                .with("robots.txt", "User-agent: *\n")
                .load();
        assertEquals(
                List.of("old/", "old/README/", "search/"),
                Stream.of("old.md", "old/README.md", "search/README.md")
                        .map(path -> loaded.catalog().pages().get(path).address())
                        .toList());
        assertEquals(Set.of("robots.txt"), loaded.catalog().assets().keySet());
        assertEquals(
                List.of("content/theme/colours.md"),
                loaded.findings().stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.at().source().path())
                        .toList());
    }

    @Test
    void aFormerAddressOfTwoPagesLeadsToTheFirst() {
        Loaded loaded = content.with("site.yaml", "foreign: [old]\n")
                .with("old/page.md", "---\naliases: [/next/, /new/page/]\n---\n# Page\n")
                .with("old/rage.md", "---\naliases: [/next/]\n---\n# Rage\n")
                .load();
        assertEquals(
                List.of(
                        "WARNING content/old/page.md the address 'new/page/' belongs to content/new/page.md already",
                        "WARNING content/old/rage.md the address 'next/' belongs to content/old/page.md already"),
                loaded.findings().stream()
                        .filter(finding -> finding.rule().equals("duplicate-address"))
                        .map(finding -> finding.level() + " " + finding.at().path() + " " + finding.message())
                        .toList());
    }

    @Test
    void whatCannotBeServedOrReadThereIsLeftOut() {
        Loaded loaded = content.with("site.yaml", "foreign: [old]\n")
                .with("old/aux.txt", "x")
                .with("new/aux.txt", "x")
                .with("old/large.md", " ".repeat(4_000_001))
                .load();
        assertEquals(
                List.of(
                        "error content/new/aux.txt unsafe-file",
                        "warning content/old/aux.txt unsafe-file",
                        "warning content/old/large.md too-large"),
                loaded.findings().stream()
                        .filter(finding -> !finding.rule().equals("broken-link"))
                        .map(finding -> finding.level().toString().toLowerCase(java.util.Locale.ROOT) + " "
                                + finding.at().path() + " " + finding.rule())
                        .toList());
    }

    @Test
    void aPageThatIsNotUtf8IsToldAndReadAllTheSame() {
        Loaded loaded = content.with("site.yaml", "foreign: [./]\n")
                .with("old/latin.md", "# Café\n\nGröße — größer\n".getBytes(Charset.forName("windows-1252")))
                .with("old/wide.md", "# Wide\n\nWörter\n".getBytes(StandardCharsets.UTF_16))
                .load();
        assertEquals("Café", loaded.catalog().pages().get("old/latin.md").title());
        assertEquals(
                List.of("Größe — größer", "Wörter"),
                Stream.of("latin", "wide")
                        .map(name -> loaded.catalog()
                                .pages()
                                .get("old/" + name + ".md")
                                .sections()
                                .get(1)
                                .text())
                        .toList());
        assertEquals(
                List.of(
                        "content/old/latin.md:1:6: warning: this byte is not UTF-8; save the file as UTF-8 [not-utf8]",
                        "content/old/wide.md:1:1: warning: this file is UTF-16; save the file as UTF-8 [not-utf8]"),
                content.told().stream().filter(told -> told.contains("utf8")).toList());
    }
}
