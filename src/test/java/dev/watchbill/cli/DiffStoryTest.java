package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's year in a Git repository, and what a reviewer is told of each step. */
class DiffStoryTest {
    @TempDir
    Path folder;

    private TeamRepository team;

    @BeforeEach
    void begin() {
        team = TeamRepository.begin(folder);
    }

    @AfterEach
    void end() {
        team.close();
    }

    @Test
    void nothingChanged() {
        assertEquals(
                "Nothing changes: the same shifts, owners, pages and findings.\n",
                team.diff("HEAD").out());
        assertTrue(team.diff("--format", "markdown", "HEAD").out().contains("Nothing changes"));
        assertFalse(json("HEAD").get("changed").getAsBoolean());
    }

    @Test
    void aCommentOrAnotherOrderOfKeysChangesNothing() {
        team.editRota("name: Data\n", "# our rota\nname: Data\n");
        assertTrue(team.diff("HEAD").out().startsWith("Nothing changes"));
    }

    @Test
    void somebodyJoins() {
        team.write("people.yaml", team.read("people.yaml") + "robin: { name: Robin, joined: 2027-03-01 }\n");
        team.addToRota("""
                  - from: 2027-03-01
                    order:
                      - { primary: robin,  secondary: alex }
                      - { primary: alex,   secondary: jamie }
                      - { primary: jamie,  secondary: sam }
                      - { primary: sam,    secondary: taylor }
                      - { primary: taylor, secondary: robin }
                """);
        String out = team.diff("HEAD").out();
        assertTold(out, "The person robin is new: Robin.");
        assertTold(out, "Mon 2027-03-01 09:00  Mon 2027-03-08 09:00  primary    alex    robin");
        assertTold(out, "robin   8 × primary, 7 × secondary (2520 h)  –                                    +2520 h");
        assertFalse(out.contains("rewritten"), out);
        assertEquals(Exit.FINE, team.run("check", "--since", "HEAD").status());
    }

    @Test
    void aFindingWhoseFiguresChangeIsNotMended() {
        team.editRota("{ primary: sam,    secondary: taylor }", "{ primary: alex,   secondary: taylor }");
        JsonObject changes = json("HEAD");
        assertTrue(changes.get("new_findings").toString().contains("heavy-on-call"), changes::toString);
        assertFalse(changes.get("mended_findings").toString().contains("heavy-on-call"), changes::toString);
        JsonObject first = changes.getAsJsonArray("new_findings").get(0).getAsJsonObject();
        assertEquals(
                "[file, line, column, level, rule, message]", first.keySet().toString());
    }

    @Test
    void aScheduleThatComesWithItsPastRewritesNone() {
        team.write("oncall/web.yaml", team.read("oncall/data.yaml").replace("name: Data", "name: Web"));
        String out = team.diff("HEAD").out();
        assertTold(out, "This schedule is new.");
        assertFalse(out.contains("rewritten"), out);
        assertEquals(Exit.FINE, team.run("check", "--since", "HEAD").status());
    }

    @Test
    void somebodyTakesLeaveAndNobodyStepsIn() {
        team.addToRota("unavailable:\n  - { who: sam, from: 2026-12-14, to: 2026-12-16 }\n");
        String out = team.diff("HEAD").out();
        assertTold(out, "Collision: sam is away but secondary from Mon 2026-12-14 09:00 until Thu 2026-12-17 00:00.");
        assertTold(out, "No shift that lies ahead changes hands.");
        assertTold(out, "[unavailable-on-call]");
    }

    @Test
    void twoPeopleSwap() {
        team.addToRota("unavailable:\n  - { who: sam, from: 2026-12-14, to: 2026-12-16 }\n")
                .commit("Take leave")
                .addToRota("swaps:\n  - { turn: 2026-12-14, role: secondary, give: sam, take: taylor,"
                        + " in_return: 2026-12-21 }\n");
        String out = team.diff("HEAD").out();
        assertTold(out, "Mon 2026-12-14 09:00  Mon 2026-12-21 09:00  secondary  sam     taylor");
        assertTold(out, "Mon 2026-12-21 09:00  Mon 2026-12-28 09:00  secondary  taylor  sam");
        assertTold(out, "sam     1 × secondary (168 h)  1 × secondary (168 h)");
        assertTold(out, "Mended findings");
        assertFalse(out.contains("Collision"), out);
    }

    @Test
    void whatIsArrangedForTheYearAfterNextIsTold() {
        team.addToRota("holidays: { days: [{ date: 2028-12-25, name: Christmas Day, secondary: jamie }] }\n");
        assertTold(team.diff("HEAD").out(), "Christmas Day, 2028-12-25  secondary");
    }

    @Test
    void holidayPointsAreThoseOfAllTheTimeThatIsCompared() {
        team.addToRota("holidays: { days: [{ date: 2028-12-25, name: Christmas Day, weight: 3, primary: taylor }] }\n");
        String out = team.diff("HEAD").out();
        assertTold(out, "From now until Wed 2028-12-27 00:00");
        assertTold(out, "taylor  0       3");
    }

    @Test
    void aHolidayPlanIsWritten() {
        team.addToRota("""
                holidays:
                  days:
                    - { date: 2026-12-25, name: Christmas Day, weight: 3, primary: sam, secondary: jamie }
                """);
        String out = team.diff("HEAD").out();
        assertTold(out, "Christmas Day, 2026-12-25  secondary  taylor  jamie");
        assertTold(out, "Fri 2026-12-25 09:00  Sat 2026-12-26 09:00");
        JsonObject points = json("HEAD")
                .getAsJsonArray("schedules")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("holiday_points")
                .get(0)
                .getAsJsonObject();
        assertEquals("{\"person\":\"jamie\",\"before\":0,\"after\":3}", points.toString());
    }

    @Test
    void aRunbookIsRenamed() {
        team.move("runbooks/profit.md", "runbooks/profit/late.md", "---\naliases: [/runbooks/profit]\n");
        assertTold(
                team.diff("HEAD").out(),
                "“Profit is late” moves from /runbooks/profit/ to /runbooks/profit/late/; the old address leads there");
        assertEquals(Exit.FINE, team.run("check", "--since", "HEAD").status());
    }

    @Test
    void aRunbookIsRenamedWithoutAnAlias() {
        team.move("runbooks/profit.md", "runbooks/profit/late.md", "---\n");
        assertTold(team.diff("HEAD").out(), "is gone; /runbooks/profit/ leads nowhere now");
        TeamRepository.Answer check = team.run("check", "--since", "HEAD");
        assertEquals(Exit.FINDINGS, check.status());
        assertTold(check.out(), "runbooks/profit/late.md:1:1: error: the address 'runbooks/profit/'");
        assertTold(check.out(), "write 'aliases: [/runbooks/profit]' here");
    }

    @Test
    void aPageThatTookAnothersPlaceIsKnownByItsNameTitleTextOrPipeline() {
        String[][] ways = {
            {"---\n---\n# Other\n\nElse.\n", "old/notes.md"},
            {"---\n---\n# Notes\n\nElse.\n", "other.md"},
            {"---\ntitle: Else\n---\n# Notes\n\nWords.\n", "third.md"},
            {"---\npipeline: profit\n---\n# Fourth\n", "fourth.md"}
        };
        team.write("notes.md", "---\npipeline: profit\n---\n# Notes\n\nWords.\n")
                .commit("Notes");
        for (String[] way : ways) {
            team.remove("notes.md").write(way[1], way[0]);
            assertTold(team.run("check", "--since", "HEAD").out(), way[1] + ":1:1: error: the address 'notes/'");
            team.remove(way[1]).write("notes.md", "---\npipeline: profit\n---\n# Notes\n\nWords.\n");
        }
        team.remove("notes.md").write("unlike.md", "---\n---\n# Unlike\n\nElse.\n");
        assertTold(team.run("check", "--since", "HEAD").out(), "content/notes.md:1:1: error: the address 'notes/'");
    }

    @Test
    void whatThePullRequestChangesIsAnnotatedFirst() {
        for (int i = 10; i < 22; i++) {
            team.write("page-" + i + ".md", "# Page\n\n[x](gone-for-ever.md)\n");
        }
        team.commit("Pages").write("page-21.md", "# Page\n\n[x](gone-by-now.md)\n");
        List<String> lines = team.run("check", "--since", "HEAD", "--format", "github")
                .out()
                .lines()
                .filter(line -> line.startsWith("::error"))
                .toList();
        assertEquals(10, lines.size());
        assertTold(lines.get(0), "page-21.md,line=3");
        assertTold(lines.get(1), "page-10.md,line=3");
    }

    @Test
    void theSecondBlockIsEditedAndARoleIsEmptied() {
        team.addToRota("""
                  - from: 2026-06-01
                    order:
                      - { primary: alex,   secondary: jamie }
                      - { primary: sam,    secondary: taylor }
                """).commit("Second block");
        String rota = team.read("oncall/data.yaml");
        int second = rota.indexOf("- from: 2026-06-01");
        String edited = rota.substring(second)
                .replace("primary: alex", "primary: taylor")
                .replace("primary: sam,    secondary: taylor", "primary: jamie,  secondary: alex");
        team.write("oncall/data.yaml", rota.substring(0, second) + edited);
        assertTold(
                team.run("check", "--since", "HEAD").out(),
                "oncall/data.yaml:12:5: error: 'alex' was primary from 2026-06-01");
        team.write("oncall/data.yaml", rota.replaceFirst(",\\s+secondary: taylor", ""));
        assertTold(team.run("check", "--since", "HEAD").out(), "and now it is nobody");
    }

    @Test
    void anOldBlockIsEdited() {
        team.editRota("secondary: sam }", "secondary: taylor }");
        TeamRepository.Answer check = team.run("check", "--since", "HEAD");
        assertEquals(Exit.FINDINGS, check.status());
        assertTold(
                check.out(),
                "oncall/data.yaml:9:39: error: 'sam' was secondary from 2026-01-12 09:00 UTC until"
                        + " 2026-01-19 09:00 UTC, and now it is 'taylor', and 11 times more;");
        assertEquals(
                1,
                check.out()
                        .lines()
                        .filter(line -> line.contains("history-rewritten"))
                        .count());
        assertTold(team.diff("HEAD").out(), "The past is rewritten");
    }

    @Test
    void aBlockThatHasBegunIsMoved() {
        team.editRota("from: 2026-01-05", "from: 2026-01-12");
        TeamRepository.Answer check = team.run("check", "--since", "HEAD");
        assertTold(check.out(), "oncall/data.yaml:6:5: error: ");
        assertTold(check.out(), "[history-rewritten]");
    }

    @Test
    void aSwapOfThePastIsAdded() {
        team.addToRota("swaps:\n  - { turn: 2026-11-09, role: primary, give: alex, take: taylor }\n");
        TeamRepository.Answer check = team.run("check", "--since", "HEAD");
        assertTold(check.out(), "oncall/data.yaml:13:5: error: ");
    }

    @Test
    void theScheduleIsRemoved() throws IOException {
        Files.delete(folder.resolve("content/oncall/data.yaml"));
        assertTold(team.diff("HEAD").out(), "This schedule is gone.");
        assertTold(team.run("check", "--since", "HEAD").out(), "the schedule 'data' is gone");
    }

    @Test
    void ownersAndSlaChange() {
        team.write(
                "pipelines/profit.yaml",
                team.read("pipelines/profit.yaml").replace("jamie", "alex").replace("04:00", "06:00"));
        String out = team.diff("HEAD").out();
        assertTold(out, "profit  primary owner  jamie                          alex");
        assertTold(out, "profit  SLA            04:00 UTC (Within four hours)  06:00 UTC (Within four hours)");
    }

    @Test
    void theRotaEnds() {
        team.editRota("from: 2026-01-05\n", "from: 2026-01-05\n    until: 2027-06-07\n");
        assertTold(team.diff("HEAD").out(), "Nobody is primary from Mon 2027-06-07 09:00 on.");
    }

    @Test
    void twoRevisionsAreComparedWithoutTheWorkTree() {
        team.addToRota(
                        "covers:\n  - { from: 2026-12-01 14:00, until: 2026-12-01 18:00, role: primary, for: taylor, by: jamie }\n")
                .commit("Cover")
                .write("people.yaml", "broken: [");
        String out = team.diff("HEAD~1", "HEAD").out();
        assertTold(out, "Tue 2026-12-01 14:00  Tue 2026-12-01 18:00  primary");
        assertEquals(out, team.diff("HEAD~1", "HEAD").out());
        assertEquals("broken: [", team.read("people.yaml"));
    }

    @Test
    void markdownCannotBeBrokenByContent() {
        team.write("people.yaml", team.read("people.yaml") + "eve: { name: \"<b>|@all](x)\" }\n");
        assertTold(team.diff("--format", "markdown", "HEAD").out(), "\\<b\\>\\|@\u200Ball\\](x)");
    }

    @Test
    void whatGitDoesNotRememberIsWrongUsage(@TempDir Path elsewhere) throws IOException {
        assertUsage(team.diff("nowhere"), "'nowhere' is not a revision of the Git repository");
        assertUsage(team.diff("HEAD", "HEAD~7"), "'HEAD~7' is not a revision of the Git repository");
        assertUsage(team.diff("HEAD:content"), "'HEAD:content' is not a revision of the Git repository");
        assertUsage(team.run("check", "--since", "^~"), "'^~' is not a revision of the Git repository");
        Path loose = Files.createDirectories(elsewhere.resolve("content"));
        assertUsage(TeamRepository.run(loose, "diff", "HEAD"), "does not lie in a Git repository");
        Files.createDirectories(elsewhere.resolve(".git/objects"));
        Files.createDirectories(elsewhere.resolve(".git/refs"));
        Files.writeString(elsewhere.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        assertUsage(TeamRepository.run(loose, "diff", "HEAD"), "has no commit yet");
    }

    @Test
    void noTemporaryFolderIsLeft() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = snapshots(temporary);
        team.diff("HEAD");
        assertEquals(before, snapshots(temporary));
    }

    private static long snapshots(Path temporary) throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(path -> path.getFileName().toString().startsWith("watchbill-"))
                    .count();
        }
    }

    private JsonObject json(String... revisions) {
        String[] arguments = Stream.concat(Stream.of("--format", "json"), Arrays.stream(revisions))
                .toArray(String[]::new);
        return JsonParser.parseString(team.diff(arguments).out()).getAsJsonObject();
    }

    private static void assertTold(String out, String sentence) {
        assertTrue(out.contains(sentence), out);
    }

    private static void assertUsage(TeamRepository.Answer answer, String sentence) {
        assertEquals(Exit.USAGE, answer.status());
        assertTrue(answer.err().contains(sentence), answer.err());
        assertEquals(1, answer.err().lines().count(), answer.err());
    }
}
