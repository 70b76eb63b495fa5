package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --fix} changes, what it shows, and what it leaves. */
class CheckFixTest {
    private static final String PAGE =
            "# A\r\n\r\n[b](B.md) and [b](B.md)\r\n\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n"
                    + "\r\n```bash\r\n$ date\r\n```";

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("a.md"), "\uFEFF" + PAGE);
        Files.writeString(content.resolve("b.md"), "# B\n");
    }

    private Command check(String... more) {
        return Command.run(Stream.concat(Stream.of("check", "--content", content.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void everyCertainChangeIsMadeAndNothingElse() throws IOException {
        Command command = check("--fix");
        assertEquals("", command.out());
        assertEquals("3 changes made\n0 errors, 0 warnings\n", command.err());
        assertEquals(
                "\uFEFF" + PAGE.replace("B.md", "b.md").replace("bash", "console"),
                Files.readString(content.resolve("a.md")));
        try (Stream<Path> files = Files.list(content)) {
            assertEquals(2, files.count(), "no draft is left");
        }
    }

    @Test
    void aDryRunShowsTheByteOrderMarkThatTheFirstLineKeeps() throws IOException {
        Files.writeString(content.resolve("a.md"), "\uFEFF[b](B.md)\n");
        Command command = check("--fix", "--dry-run");
        assertTrue(command.out().endsWith("@@ -1,1 +1,1 @@\n-\uFEFF[b](B.md)\n+\uFEFF[b](b.md)\n"), command::toString);
    }

    @Test
    void aDryRunShowsADiffAndChangesNothing() throws IOException {
        Files.writeString(content.resolve("a.md"), PAGE.replace("\r", ""));
        byte[] before = Files.readAllBytes(content.resolve("a.md"));
        Command command = check("--fix", "--dry-run");
        String name = content + "/a.md";
        assertEquals("--- a/" + name + "\n+++ b/" + name + "\n" + """
                        @@ -1,6 +1,6 @@
                         # A
                        \s
                        -[b](B.md) and [b](B.md)
                        +[b](b.md) and [b](b.md)
                        \s
                         1
                         2
                        @@ -11,6 +11,6 @@
                         7
                         8
                        \s
                        -```bash
                        +```console
                         $ date
                         ```
                        \\ No newline at end of file
                        """, command.out());
        assertEquals(Exit.FINDINGS, command.status());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(content.resolve("a.md")));
    }

    @Test
    void whatAChangeBringsToLightIsMendedToo() throws IOException {
        Files.writeString(content.resolve("a.md"), "# A\n\n[b](B.md#bee)\n");
        Files.writeString(content.resolve("b.md"), "# Bees\n");
        assertEquals("2 changes made\n0 errors, 0 warnings\n", check("--fix").err());
        assertEquals("# A\n\n[b](b.md#bees)\n", Files.readString(content.resolve("a.md")));
    }

    @Test
    void aGuessIsNotWritten() throws IOException {
        Files.writeString(content.resolve("people.yaml"), "sam: { name: Sam }\npam: { name: Pam }\n");
        Files.createDirectories(content.resolve("pipelines"));
        String pipelines = "pipelines:\n  x: { name: X, primary: dam, secondary: sam }\n";
        Files.writeString(content.resolve("pipelines/all.yaml"), pipelines);
        assertTrue(check("--fix").out().contains("did you mean 'pam'?"));
        assertEquals(pipelines, Files.readString(content.resolve("pipelines/all.yaml")));
    }

    @Test
    void aShortNameThatDiffersInOneLetterIsNotCertain() throws IOException {
        Files.writeString(content.resolve("people.yaml"), "ada: { name: Ada }\n");
        Files.createDirectories(content.resolve("pipelines"));
        String pipelines = "pipelines:\n  x: { name: X, primary: ana, secondary: ada }\n";
        Files.writeString(content.resolve("pipelines/all.yaml"), pipelines);
        Files.writeString(content.resolve("a.md"), "# A\n\n[c](c.md)\n");
        check("--fix");
        assertEquals(pipelines, Files.readString(content.resolve("pipelines/all.yaml")));
        assertEquals("# A\n\n[c](c.md)\n", Files.readString(content.resolve("a.md")));
    }

    @Test
    void aDryRunAloneIsWrongUsage() {
        assertEquals(Exit.USAGE, check("--dry-run").status());
    }
}
