package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeownersTest {
    @TempDir
    Path folder;

    private TeamRepository team;
    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve(".github/CODEOWNERS");
        team = TeamRepository.begin(folder).write("people.yaml", """
                alex: { name: Alex, email: alex@example.com }
                jamie: { name: Jamie, email: jamie@example.com }
                sam: { name: Sam, chat: "@somebody-else" }
                taylor: { name: Taylor }
                """);
    }

    @AfterEach
    void end() {
        team.close();
    }

    @Test
    void ownersReviewTheirRunbooksAndTheirGroup() throws IOException {
        assertEquals(Exit.FINE, team.run("new codeowners").status());
        assertEquals("""
                # begin watchbill
                # From the owners in pipelines/; 'watchbill new codeowners' writes it anew.
                /content/pipelines/profit.yaml jamie@example.com
                /content/runbooks/profit.md jamie@example.com
                # end watchbill
                """, Files.readString(file));
    }

    @Test
    void eachRunbookIsItsOwnPipelinesAndOwnersWithoutAMailAddressReviewNothing() throws IOException {
        team.write(
                        "pipelines/growth.yaml",
                        "pipelines: { growth: { name: Growth, primary: alex, secondary: taylor } }\n")
                .write("runbooks/growth.md", "---\npipeline: growth\n---\n# Growth\n")
                .write("pipelines/none.yaml", "pipelines: { none: { name: None, primary: sam, secondary: taylor } }\n")
                .write("runbooks/all.md", "# For all\n");
        team.run("new codeowners");
        assertEquals(
                List.of(
                        "/content/pipelines/growth.yaml alex@example.com",
                        "/content/pipelines/profit.yaml jamie@example.com",
                        "/content/runbooks/growth.md alex@example.com",
                        "/content/runbooks/profit.md jamie@example.com"),
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("/"))
                        .toList());
    }

    @Test
    void thePartIsAddedBelowWhatEndsWithoutALineBreakAndMendedWhereItsEndIsGone() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "* @team/all");
        team.run("new codeowners");
        String whole = Files.readString(file);
        assertTrue(whole.startsWith("* @team/all\n# begin watchbill\n"), whole);
        Files.writeString(file, whole.replace("# end watchbill\n", ""));
        team.run("new codeowners");
        assertEquals(whole, Files.readString(file));
    }

    @Test
    void whatTheTeamWroteStays() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "* @team/all\n# begin watchbill\nold\n# end watchbill\n/docs @team/docs\n");
        team.run("new codeowners");
        String text = Files.readString(file);
        assertTrue(text.startsWith("* @team/all\n# begin watchbill\n"), text);
        assertTrue(text.endsWith("# end watchbill\n/docs @team/docs\n"), text);
        assertFalse(text.contains("old"), text);
    }

    @Test
    void staleOwnersAreToldAndFreshOnesAreNot() {
        team.run("new codeowners");
        assertFalse(team.run("check").out().contains("stale-codeowners"));
        team.write(
                "pipelines/profit.yaml", team.read("pipelines/profit.yaml").replace("primary: jamie", "primary: alex"));
        assertTrue(team.run("check").out().startsWith(".github/CODEOWNERS:1:1: warning: "));
    }

    @Test
    void aFileWithoutOurMarksIsTheTeamsOwn() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "* @team/all\n");
        assertFalse(team.run("check").out().contains("stale-codeowners"));
    }
}
