package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings of one small folder in every format. */
class CheckFormatsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("content/guide"));
        write("site.yaml", "url: https://watch.example.com/team/\n");
        write("guide/rules.md", "# Rules\n");
        write("a.md", "# A\n\n[b](B.md) [gone](gone-for-ever.md)\n\n### 100%: x, y\n");
        write("b.md", "# B\n");
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve("content").resolve(path), text);
    }

    private String check(Map<String, String> environment, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "check", "--content", folder.resolve("content").toString()),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        Main.run(out, new ByteArrayOutputStream(), environment, Clock.fixed(Command.NOW, ZoneOffset.UTC), args);
        return out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    }

    @Test
    void whatIsShownAsTextSaysHowToWriteIt() throws IOException {
        write("a.md", "# A\n\nRun it for <day>.\n");
        JsonObject told = JsonParser.parseString(check(Map.of(), "--format", "json"))
                .getAsJsonObject()
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject();
        assertEquals("html-as-text", told.get("rule").getAsString());
        assertEquals(
                "put it in backticks, or write '&lt;' for its '<'",
                told.get("fix").getAsString());
    }

    @Test
    void contentCannotForgeALineOfTheOutput() throws IOException {
        write("a.md", "# A\n\n[b](gone%0a::error::forged%1b%5b2J.md)\n");
        write("people.yaml", "alex: { name: Alex, \"x\\n::error::forged\\u2028\": 1 }\n");

        String text = check(Map.of());

        assertEquals(
                "content/a.md:3:5: error: there is no page or file 'gone\uFFFD::error::forged\uFFFD[2J.md' [broken-link]",
                text.lines().findFirst().orElseThrow());
        assertTrue(text.lines().noneMatch(line -> line.startsWith("::error")), text);
        assertTrue(text.contains("unknown key 'x\uFFFD::error::forged\uFFFD'"), text);
    }

    @Test
    void textShowsTheLineWithACaretBelow() {
        assertEquals("""
                content/a.md:3:5: error: 'B.md' is written 'b.md' [wrong-case]
                    [b](B.md) [gone](gone-for-ever.md)
                        ^^^^
                    write 'b.md'
                content/a.md:3:18: error: there is no page or file 'gone-for-ever.md' [broken-link]
                    [b](B.md) [gone](gone-for-ever.md)
                                     ^^^^^^^^^^^^^^^^
                content/a.md:5:5: info: this heading is of level 3, the one above of level 1 [heading-skip]
                    ### 100%: x, y
                        ^^^^^^^^^^
                """, check(Map.of()));
    }

    @Test
    void jsonIsAsTheContractSays() {
        JsonObject json =
                JsonParser.parseString(check(Map.of(), "--format", "json")).getAsJsonObject();
        assertEquals("[findings, errors, warnings]", json.keySet().toString());
        JsonObject first = json.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals(
                "{\"file\":\"content/a.md\",\"line\":3,\"column\":5,\"level\":\"error\",\"rule\":\"wrong-case\","
                        + "\"message\":\"'B.md' is written 'b.md'\",\"fix\":\"write 'b.md'\"}",
                first.toString());
        assertEquals(2, json.get("errors").getAsInt());
        assertEquals(0, json.get("warnings").getAsInt());
    }

    @Test
    void sarifKeepsToItsSchema() throws IOException {
        String sarif = check(Map.of(), "--format", "sarif");
        Schema schema;
        try (InputStream in = CheckFormatsTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
        assertEquals(List.of(), schema.validate(sarif, InputFormat.JSON));
        String broken = sarif.replace("\"ruleId\"", "\"rule\"").replace("\"note\"", "\"info\"");
        assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty());
    }

    @Test
    void sarifNamesTheRulesWithTheirPageAndTheChange() {
        JsonObject run = JsonParser.parseString(check(Map.of(), "--format", "sarif"))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        JsonObject rule = run.getAsJsonObject("tool")
                .getAsJsonObject("driver")
                .getAsJsonArray("rules")
                .get(result.get("ruleIndex").getAsInt())
                .getAsJsonObject();
        assertEquals("wrong-case", rule.get("id").getAsString());
        assertEquals(
                "https://watch.example.com/team/guide/rules/#wrong-case",
                rule.get("helpUri").getAsString());
        assertTrue(result.toString().contains("\"insertedContent\":{\"text\":\"b.md\"}"), result.toString());
    }

    @Test
    void githubGetsEscapedCommandsWithErrorsFirst() {
        assertEquals(
                List.of(
                        "::error file=content/a.md,line=3,col=5,endColumn=8,title=wrong-case::"
                                + "'B.md' is written 'b.md'%0Awrite 'b.md'",
                        "::error file=content/a.md,line=3,col=18,endColumn=33,title=broken-link::"
                                + "there is no page or file 'gone-for-ever.md'",
                        "::notice file=content/a.md,line=5,col=5,endColumn=14,title=heading-skip::"
                                + "this heading is of level 3, the one above of level 1"),
                check(Map.of(), "--format", "github").lines().toList());
    }

    @Test
    void annotationsAndCodeScanningGetPathsFromTheTopOfTheRepository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        String content = folder.resolve("content") + "/../content/";
        assertTrue(Command.run("check", "--content", content).out().startsWith(content + "a.md:3:5: "));
        String annotations =
                Command.run("check", "--content", content, "--format", "github").out();
        assertTrue(annotations.startsWith("::error file=content/a.md,line=3"), annotations);
        String log =
                Command.run("check", "--content", content, "--format", "sarif").out();
        assertTrue(log.contains("\"uri\": \"content/a.md\""), log);
        assertFalse(log.contains(folder.toString()), log);
    }

    @Test
    void pathsOutsideARepositoryHoldNoDots() {
        Location at = new SourceText("./content/a.md", "A").top();
        assertEquals("content/a.md", new RepositoryPaths("./content", "content/").of(at));
        assertEquals(
                "/a/content/",
                RepositoryPaths.of(new ContentFolder(Path.of("/a/./b/../content"), "/a/./b/../content"))
                        .folder());
        assertEquals("CODEOWNERS", new RepositoryPaths(".", "").of(new SourceText("CODEOWNERS", "A").top()));
    }

    @Test
    void githubGetsTenOfAKindAndTheSummaryAllOfThem() throws IOException {
        write("c.md", "# C\n\n" + "[x](nothing-like-it.md)\n".repeat(14));
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
        List<String> lines = check(Map.of("GITHUB_STEP_SUMMARY", summary.toString()), "--format", "github")
                .lines()
                .toList();
        assertEquals(
                10, lines.stream().filter(line -> line.startsWith("::error")).count());
        assertEquals(
                6, lines.stream().filter(line -> line.contains(": error: ")).count());
        String written = Files.readString(summary);
        assertTrue(written.startsWith("before\n### Watchbill: 16 errors"), written);
        assertEquals(
                16, written.lines().filter(line -> line.startsWith("| error |")).count());
    }

    @Test
    void colourIsForTerminalsWithoutNoColor() {
        assertEquals(Ink.COLOUR, Ink.of(Map.of("NO_COLOR", ""), true));
        assertEquals(Ink.PLAIN, Ink.of(Map.of("NO_COLOR", "1"), true));
        assertEquals(Ink.PLAIN, Ink.of(Map.of(), false));
    }

    @Test
    void aFolderWithoutANameIsWrongUsage() {
        String content = folder.resolve("content").toString();
        for (List<String> asked : List.of(
                List.of("check", "--content", ""),
                List.of("build", "--content", content, "--templates", ""),
                List.of("build", "--content", content, "--output", ""),
                List.of("init", ""))) {
            Command refused = Command.run(asked.toArray(String[]::new));
            assertEquals(Exit.USAGE, refused.status());
            assertEquals(
                    "watchbill: a folder's name is empty; write '.' for the one where the command runs\n",
                    refused.err());
        }
    }

    @Test
    void aRuleIsExplained() {
        assertTrue(check(Map.of(), "--explain", "cover-gap").startsWith("cover-gap (error, always)\n\nNobody"));
        Command unknown = Command.run("check", "--explain", "cover-gab");
        assertEquals(Exit.USAGE, unknown.status());
        assertEquals("watchbill: 'cover-gab' is not a rule; did you mean 'cover-gap'?\n", unknown.err());
    }

    @Test
    void aFormatThatIsNoneIsToldTheWordsThatAre() {
        for (List<String> asked : List.of(List.of("check"), List.of("oncall"), List.of("diff", "main"))) {
            List<String> args = new ArrayList<>(asked);
            args.addAll(List.of("--format", "jsn"));
            Command refused = Command.run(args.toArray(String[]::new));
            assertEquals(Exit.USAGE, refused.status());
            assertTrue(refused.err().contains("'jsn' is not one of text, "), refused.err());
            assertTrue(refused.err().contains("json; did you mean 'json'?\n"), refused.err());
        }
        Command schema = Command.run("schema", "person");
        assertTrue(
                schema.err().contains("'person' is not one of people, teams, pipelines, oncall, site, runbook"),
                schema.err());
        assertEquals(
                Command.run("schema", "people").out(),
                Command.run("schema", "PEOPLE").out());
    }
}
