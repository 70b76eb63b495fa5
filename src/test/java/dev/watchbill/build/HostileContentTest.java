package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content made to break the build, or to run in somebody's browser, comes to findings or to a safe site. */
class HostileContentTest {
    private static final Path TABLES = Path.of("src/test/resources/hostile");
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int STORM = 20_000;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F]");
    private static final int DEEP = 400_000;

    @TempDir
    Path folder;

    static Stream<String> names() throws IOException {
        return Files.readAllLines(TABLES.resolve("names.txt")).stream().map(HostileContentTest::unescaped);
    }

    static Stream<String> links() throws IOException {
        return Files.readAllLines(TABLES.resolve("links.txt")).stream();
    }

    static Stream<String> storms() throws IOException {
        return Stream.concat(
                Files.readAllLines(TABLES.resolve("storms.txt")).stream()
                        .map(HostileContentTest::unescaped)
                        .map(part -> part.repeat(STORM / part.length())),
                Stream.of(
                        "# " + "A".repeat(STORM),
                        "# " + "a-".repeat(STORM),
                        "```sh\n" + "rm -a ".repeat(STORM / 6),
                        "```sql\n" + "delete from ".repeat(STORM / 12),
                        "```sql\n" + "'".repeat(STORM),
                        "```sh\n" + "$ ".repeat(STORM),
                        "<!-- " + "a ".repeat(STORM) + "-->",
                        "*".repeat(STORM) + "a" + "*".repeat(STORM),
                        "> ".repeat(DEEP),
                        "- ".repeat(DEEP),
                        "*a **a ".repeat(DEEP / 16),
                        "<b>".repeat(DEEP / 8)));
    }

    static Stream<String> documents() throws IOException {
        return Stream.concat(
                Arrays.stream(Files.readString(TABLES.resolve("yaml.txt")).split("\n%%\n")),
                Stream.of(
                        "[".repeat(100_000),
                        "{a: ".repeat(100_000),
                        "- ".repeat(100_000),
                        "? ".repeat(100_000),
                        "a: &x" + " &y".repeat(50_000),
                        "x".repeat(900_000) + ": y",
                        "a: " + "x".repeat(900_000),
                        "a: |\n" + " x\n".repeat(300_000),
                        "k: v\n".repeat(150_000),
                        "#".repeat(990_000),
                        "\n".repeat(990_000),
                        "a: b\n".repeat(300_000),
                        "---\n".repeat(100_000)));
    }

    private static String unescaped(String line) {
        return line.replace("\\\\", "\u0001")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\u2028", "\u2028")
                .replace("\\0", "\0")
                .replace('\u0001', '\\');
    }

    private static Outcome safely(BuiltContent content) {
        return assertTimeoutPreemptively(HANG, () -> {
            Outcome outcome = content.build();
            SafeSite.check(outcome);
            return outcome;
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("names")
    void aNameIsOnlyEverAName(String name) {
        String quoted = new JsonPrimitive(name).toString();
        BuiltContent content = HostileNames.wherever(new BuiltContent(folder), quoted);
        Outcome outcome = safely(content);
        assertTrue(outcome.files() != null, () -> BuiltContent.told(outcome).toString());
        safely(HostileNames.alsoWhereAFormIsAsked(content, quoted));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("links")
    void aLinkLeadsNowhereElse(String target) {
        String text = "# Page\n\n[a](<" + target + ">) ![b](<" + target + ">) [c][d]\n\n[d]: <" + target
                + ">\n\n<a href=\"" + target + "\">e</a> <img src='" + target + "'>\n\n[f](" + target + ")\n";
        safely(new BuiltContent(folder).with("page.md", text));
        Outcome foreign = safely(new BuiltContent(folder).with("site.yaml", "foreign: [./]\n"));
        assertTrue(foreign.files() != null, () -> BuiltContent.told(foreign).toString());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("storms")
    void aStormEnds(String storm) {
        BuiltContent content = new BuiltContent(folder)
                .with("storm.md", storm)
                .with("runbooks/storm.md", "---\ntitle: Storm\n---\n# Storm\n\n" + storm);
        safely(content);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void aDocumentIsReadOrRefused(String yaml) {
        BuiltContent content = new BuiltContent(folder).with("page.md", "# Page\n");
        for (String path : List.of("site.yaml", "people.yaml", "teams.yaml", "pipelines/a.yaml", "oncall/a.yaml")) {
            content.with(path, yaml);
        }
        safely(content);
        safely(content.with("page.md", "---\n" + yaml + "\n---\n# Page\n"));
    }

    @Test
    void templateTextIsShownAsItStands() {
        String text = "${7*7} <#assign x = 7*7>x ${.version} [=7*7]";
        Outcome outcome = safely(new BuiltContent(folder)
                .with("site.yaml", "title: \"" + text + "\"\n")
                .with("page.md", "---\ntitle: \"" + text + "\"\n---\n" + text + "\n"));
        Document page = BuiltContent.page(outcome, "page/");
        assertEquals(text, page.select("h1").text());
        assertTrue(page.select("main").text().contains("x ${.version} [=7*7]"), page::outerHtml);
        assertFalse(page.outerHtml().contains("49"), page::outerHtml);
    }

    static Stream<byte[]> bytes() {
        String text = "name: Größe 👩‍🚒\n";
        Stream<byte[]> encoded = Stream.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "windows-1252")
                .map(name -> text.getBytes(Charset.forName(name)));
        Stream<String> octets = Stream.of(
                "\u0000",
                "a\u0000b: c",
                "\u00ff\u00fe",
                "\u00c0\u0080",
                "\u00ed\u00a0\u0080",
                "\u00f4\u0090\u0080\u0080",
                "\u00e2\u0082",
                "a: \u0080",
                "\u00ef\u00bb\u00bf\u00ef\u00bb\u00bfa: b",
                "\u001b[31ma: b",
                "\u007f",
                "a: b\u001a",
                "\u00ef\u00bf\u00bf: x",
                "\r\r\r",
                "a: b\r\rc: d");
        return Stream.concat(encoded, octets.map(octet -> octet.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bytes")
    void bytesThatAreNoTextAreTold(byte[] bytes) {
        String text = text(bytes);
        for (String path : List.of("site.yaml", "people.yaml", "pipelines/a.yaml", "oncall/a.yaml", "page.md")) {
            Outcome outcome = safely(new BuiltContent(folder.resolve(path.replace('/', '-')))
                    .with("x.md", "# X\n")
                    .with(path, bytes));
            List<String> rules =
                    outcome.findings().stream().map(finding -> finding.rule()).toList();
            assertEquals(text == null, rules.contains("not-utf8"), path);
            if (text != null && path.endsWith(".yaml") && CONTROL.matcher(text).find()) {
                assertTrue(rules.contains("yaml-syntax"), path);
            }
        }
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        byte[] line = "word ".repeat(1_700_000).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = safely(new BuiltContent(folder).with("page.md", line).with("site.yaml", line));
        assertEquals(
                List.of("too-large", "too-large"),
                outcome.findings().stream().map(finding -> finding.rule()).toList());
    }

    @Test
    void aPageDoesNotGrowWithoutEnd() {
        BuiltContent content = new BuiltContent(folder)
                .with("notes.md", "[^1]".repeat(480_000) + "\n\n[^1]: note\n")
                .with("headings.md", "# a\n".repeat(110_000))
                .with("tasks.md", "- [ ] a\n".repeat(240_000));
        Outcome outcome = safely(content);
        assertEquals(
                List.of("content/headings.md", "content/notes.md", "content/tasks.md"),
                outcome.findings().stream()
                        .filter(finding -> finding.isError())
                        .map(finding -> finding.at().source().path())
                        .toList());
    }
}
