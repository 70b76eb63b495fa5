package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.build.Project;
import dev.watchbill.model.Page;
import dev.watchbill.source.ContentFolder;
import dev.watchbill.start.Starter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder and a runbook to begin with. */
class StartTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2026-11-29", "2027-01-01", "2027-05-31", "2028-02-29"})
    void whatInitWritesBuildsWithoutAFinding(String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        Path content = folder.resolve("content");
        assertEquals(Exit.FINE, run(noon, "init", content.toString()).status());
        Path site = folder.resolve("site");
        TeamRepository.Answer build =
                run(noon, "build", "--strict", "--content", content.toString(), "--output", site.toString());
        assertTrue(build.err().startsWith("0 errors, 0 warnings;"), build.err());
        assertTrue(Files.exists(site.resolve("runbooks/example/daily-figures/index.html")));
        assertTrue(Files.notExists(site.resolve(Starter.SCHEMAS)));
    }

    @Test
    void initSaysACommandThatCanBeCopied() {
        String content = folder.resolve("on call") + "/";
        assertTrue(run(TeamRepository.NOW, "init", content)
                .out()
                .endsWith("see it with: watchbill serve --content \"" + content + "\"\n"));
    }

    @Test
    void helpNamesWhatATemplateMayHold() {
        String help = run(TeamRepository.NOW, "new", "runbook", "--help").out();
        for (String word : List.of("name", "id", "group", "audience", "sla", "today")) {
            assertTrue(help.contains("{{" + word + "}}"), help);
        }
    }

    @Test
    void initLeavesAFolderThatHoldsSomethingAlone() throws IOException {
        Files.writeString(folder.resolve("mine.md"), "# Mine\n");
        TeamRepository.Answer init = run(TeamRepository.NOW, "init", folder.toString());
        assertEquals(Exit.USAGE, init.status());
        assertTrue(init.err().contains("is not empty"), init.err());
        assertEquals(List.of("mine.md"), List.of(folder.toFile().list()));
    }

    @Test
    void aNewRunbookHasThePipelinesFactsAndNoFinding() throws IOException {
        Path content = begin("name: \"Profit: daily \\\"net\\\" #1\"");
        TeamRepository.Answer made = TeamRepository.run(content, "new runbook", "profit");
        assertEquals(Exit.FINE, made.status(), made.err());
        Project project = Project.read(new ContentFolder(content, "content"), TeamRepository.NOW);
        assertEquals(List.of(), project.findings());
        Page page = project.catalog().pages().get("runbooks/example/profit.md");
        assertEquals("Profit: daily \"net\" #1", page.title());
        assertEquals("2026-11-25", String.valueOf(page.front().lastReviewed()));
        assertEquals("profit", String.valueOf(page.front().pipeline()));
    }

    @Test
    void aRunbookThatIsThereStays() throws IOException {
        Path content = begin("name: Profit");
        TeamRepository.run(content, "new runbook", "profit");
        Files.writeString(content.resolve("runbooks/example/profit.md"), "# Mine\n");
        TeamRepository.Answer again = TeamRepository.run(content, "new runbook", "profit");
        assertEquals(Exit.USAGE, again.status());
        assertEquals("# Mine\n", Files.readString(content.resolve("runbooks/example/profit.md")));
    }

    @Test
    void theTeamsOwnTemplateWins() throws IOException {
        Path content = begin("name: Profit");
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("runbook.md"), "# {{name}} of {{group}}, {{unknown}}\n");
        TeamRepository.run(content, "new runbook", "--templates", templates.toString(), "profit");
        assertEquals(
                "# Profit of example, {{unknown}}\n", Files.readString(content.resolve("runbooks/example/profit.md")));
    }

    @Test
    void aPipelineThatIsNoneIsWrongUsage() throws IOException {
        TeamRepository.Answer made = TeamRepository.run(begin("name: Profit"), "new runbook", "profti");
        assertEquals(Exit.USAGE, made.status());
        assertTrue(made.err().contains("did you mean 'profit'?"), made.err());
    }

    private Path begin(String name) throws IOException {
        Path content = folder.resolve("content");
        run(TeamRepository.NOW, "init", content.toString());
        Path group = content.resolve("pipelines/example.yaml");
        Files.writeString(
                group, Files.readString(group) + "  profit: { " + name + ", primary: ada, secondary: tim }\n");
        return content;
    }

    private static TeamRepository.Answer run(Instant now, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(out, err, Map.of(), Clock.fixed(now, ZoneOffset.UTC), arguments);
        return new TeamRepository.Answer(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
