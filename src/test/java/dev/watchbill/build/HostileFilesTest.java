package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose names or links lead out of the folder are refused, and nothing outside is read. */
class HostileFilesTest {
    @TempDir
    Path folder;

    private BuiltContent content;

    @BeforeEach
    void write() {
        new BuiltContent(folder).with("secret.md", "# Secret\n").with("secret/deep.md", "# Secret\n");
        content = new BuiltContent(folder.resolve("content")).with("page.md", "# Page\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con.md",
                "NUL",
                "Aux.txt",
                "com1.png",
                "lpt9.md",
                "a:b.md",
                "a*b.md",
                "a?b.md",
                "a\"b.md",
                "a<b>.md",
                "a|b.md",
                "a\\b.md",
                " a.md",
                "a.md ",
                "a.",
                "a\u202eb.md",
                "a\u200bb.md",
                "a\nb.md",
                "a\tb.md",
                "a\u0001b.md",
                "a\u2028b.md",
                "CON/a.md",
                "a:b/c.md",
                "a /c.md"
            })
    void aNameThatCannotBeServedEverywhereIsRefused(String name) {
        assertEquals(List.of("unsafe-file"), rules(content.with(name, "# A\n")));
    }

    @Test
    void aNameThatIsVeryLongIsRefused() {
        assertEquals(List.of("unsafe-file"), rules(content.with("a".repeat(240) + ".md", "# A\n")));
        content.with("b/".repeat(60) + "c.md", "# C\n");
        assertEquals(List.of("unsafe-file", "unsafe-file"), rules(content));
    }

    @ParameterizedTest
    @CsvSource({
        "link.md, ../secret.md",
        "link.md, ../secret",
        "link, ../secret",
        "link.md, /etc/passwd",
        "link, /",
        "link.md, nowhere.md",
        "link.md, link.md",
        "link, .",
        "link, ..",
        "link, ../content"
    })
    void aLinkThatLeadsOutOrNowhereIsRefused(String name, String target) throws IOException {
        Files.createSymbolicLink(content.folder().resolve(name), Path.of(target));
        assertEquals(List.of("unsafe-file"), rules(content));
    }

    @ParameterizedTest
    @CsvSource({"Late.md, late.md", "caf\u00e9.md, cafe\u0301.md", "a.md, a/README.md"})
    void namesThatAreNearlyOneAreTold(String name, String other) {
        assertEquals(
                List.of("duplicate-address"), rules(content.with(name, "# A\n").with(other, "# B\n")));
    }

    @Test
    void hiddenFilesAreNotServed() {
        Outcome outcome = content.with(".env", "x")
                .with(".git/config", "x")
                .with("a/.b/c.md", "x")
                .build();
        assertNotNull(outcome.files());
        assertNull(outcome.files().asMap().keySet().stream()
                .filter(path -> path.contains("/.") || path.startsWith("."))
                .findFirst()
                .orElse(null));
    }

    private static List<String> rules(BuiltContent content) {
        Outcome outcome = content.build();
        SafeSite.check(outcome);
        return outcome.findings().stream().map(finding -> finding.rule()).toList();
    }
}
