package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.build.Outcome;
import dev.watchbill.build.Workshop;
import dev.watchbill.history.ContentHistory;
import dev.watchbill.model.PageHistory;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When pages last changed, and by whom. */
class PageHistoryTest {
    private static final Instant LATER = TeamRepository.NOW.plusSeconds(3600);

    @TempDir
    Path folder;

    @Test
    void eachFileHasItsLastChangeAndItsPeople() throws Exception {
        try (TeamRepository team = TeamRepository.begin(folder)) {
            team.write("runbooks/profit.md", "# Better\n")
                    .commit("Mend", "Sam", LATER)
                    .write("people.yaml", team.read("people.yaml") + "# more\n")
                    .commit("Explain", "Jamie", LATER.plusSeconds(60))
                    .write("draft.md", "# Draft\n");
            PageHistory history = history();
            assertEquals(
                    new PageHistory.Change(LATER, List.of("Sam", "Alex")),
                    history.changes().get("runbooks/profit.md"));
            assertEquals(
                    new PageHistory.Change(TeamRepository.NOW, List.of("Alex")),
                    history.changes().get("teams.yaml"));
            assertNull(history.changes().get("draft.md"));
        }
    }

    @Test
    void aShallowCloneKnowsNothingAndSaysSo() throws Exception {
        try (TeamRepository team = TeamRepository.begin(folder)) {
            team.write("teams.yaml", "desk: { name: Desk }\n").commit("Rename", "Sam", LATER);
            String head = Files.readString(folder.resolve(".git/refs/heads/main"));
            Files.writeString(folder.resolve(".git/shallow"), head);
            assertEquals(PageHistory.UNKNOWN, history());
            assertTrue(
                    team.diff("HEAD~1").err().contains("this clone is shallow"),
                    team.diff("HEAD~1").err());
        }
    }

    @Test
    void thePageSaysWhoChangedItLastAndForgetsItInAShallowClone() throws Exception {
        try (TeamRepository team = TeamRepository.begin(folder)) {
            team.write("guide/start.md", "# Start\n").commit("Begin", "Sam", LATER);
            assertTrue(start().contains(">Wed 25 Nov 2026</time> by Sam"), start());
            String head = Files.readString(folder.resolve(".git/refs/heads/main"));
            Files.writeString(folder.resolve(".git/shallow"), head);
            assertFalse(start().contains("Last changed"));
        }
    }

    private String start() throws Exception {
        Outcome outcome =
                new Workshop(new ContentFolder(folder.resolve("content"), "content"), null, Progress.NONE).build(LATER);
        return new String(outcome.files().asMap().get("guide/start/index.html").bytes(), StandardCharsets.UTF_8);
    }

    private PageHistory history() throws Exception {
        try (ContentHistory history = ContentHistory.of(folder.resolve("content"))) {
            return history.pages();
        }
    }
}
