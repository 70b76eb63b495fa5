package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.load.ContentOnDisk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code swap} and {@code plan} propose and write, in a rota that has errors. */
class ProposalsTest {
    private static final String ROTA = "oncall/data-engineering.yaml";

    /** The examples have Taylor on call while unavailable. */
    @TempDir
    Path folder;

    private ContentOnDisk content;

    @BeforeEach
    void write() {
        content = ContentOnDisk.example(folder);
    }

    @Test
    void swapMendsTheErrorThatAsksForIt() {
        assertTrue(run("check").out().contains("[unavailable-on-call]"));
        Command swap = run("swap", "data-engineering", "taylor", "2026-12-21", "--write");
        assertEquals(Exit.FINE, swap.status(), swap::err);
        assertTrue(content.read(ROTA).contains("{ turn: 2026-12-21, role: secondary, give: taylor, take: "));
        assertFalse(
                run("check").out().contains("2026-12-21"), () -> run("check").out());
    }

    @Test
    void swapIsWrittenWithSomebodyOfNoRotationWhoIsNamed() {
        content.with(
                "people.yaml",
                content.read("people.yaml") + "kim: { name: Kim }\nlea: { name: Lea, left: 2026-12-01 }\n");
        Command asked = run("swap", "data-engineering", "taylor", "2026-12-21");
        assertFalse(asked.out().contains("kim"), asked::out);
        Command kim = run("swap", "data-engineering", "taylor", "2026-12-21", "--with", "kim", "--write");
        assertEquals(Exit.FINE, kim.status(), kim::err);
        assertTrue(
                content.read(ROTA).contains("{ turn: 2026-12-21, role: secondary, give: taylor, take: kim }"),
                () -> content.read(ROTA));
        Command lea = run("swap", "data-engineering", "taylor", "2027-01-18", "--with", "lea");
        assertEquals(Exit.FINDINGS, lea.status());
        assertTrue(lea.out().contains("not possible: Lea"), lea::out);
        Command self = run("swap", "data-engineering", "taylor", "2027-01-18", "--with", "taylor");
        assertEquals("watchbill: 'taylor' has that turn; name somebody else\n", self.err());
    }

    @Test
    void planIsWrittenBesideAnErrorOfTheRota() {
        Command plan = run("plan", "data-engineering", "--year", "2027", "--write");
        assertEquals(Exit.FINE, plan.status(), plan::err);
        assertTrue(content.read(ROTA).contains("{ date: 2027-12-25, name: Christmas Day, weight: 3"));
    }

    @ParameterizedTest
    @CsvSource({
        "usa, us",
        "US, us",
        "de-byy, de-by",
        "us-ny-x, us-ny",
        "nowhere, ",
        "-, ",
    })
    void calendarThatDoesNotExistIsToldAtItsPlace(String calendar, String nearest) {
        content.with(ROTA, content.read(ROTA).replace("calendars: [us]", "calendars: [" + calendar + "]"));
        Command plan = run("plan", "data-engineering", "--year", "2027");
        assertEquals(Exit.FINDINGS, plan.status());
        String question = nearest == null ? "" : "; did you mean '" + nearest + "'?";
        String expected = ":16:15: error: there is no calendar '" + calendar + "'" + question + " [unknown-calendar]\n";
        assertTrue(plan.err().startsWith(folder + "/" + ROTA + expected), plan::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "T", "soon", "2026-12-21 9", "2026-12-21T"})
    void whatNamesNoTurnIsWrongUsage(String turn) {
        Command asked = run("swap", "data-engineering", "taylor", turn);
        assertEquals(Exit.USAGE, asked.status());
        String expected = "'" + turn + "' does not name a turn by its date, such as 2026-12-21\n";
        assertTrue(asked.err().contains(expected), asked::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--write"})
    void whatCouldNotBeReadIsToldAndNothingIsWritten(String write) {
        content.with(ROTA, content.read(ROTA).replace("to: 2026-12-28", "to: 2026-12-2"));
        String before = content.read(ROTA);
        List<String> swap = List.of("swap", "data-engineering", "taylor", "2026-12-21", write);
        List<String> plan = List.of("plan", "data-engineering", "--year", "2027", write);
        for (List<String> words : List.of(swap, plan)) {
            Command proposed =
                    run(words.stream().filter(word -> !word.isEmpty()).toArray(String[]::new));
            assertTrue(proposed.err().contains("expected a date such as 2026-11-26 [bad-value]"), proposed::err);
            assertTrue(proposed.out().contains("taylor"), proposed::out);
            assertEquals(write.isEmpty() ? Exit.FINE : Exit.FINDINGS, proposed.status());
        }
        assertEquals(before, content.read(ROTA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oncall x", "plan x --year 2027", "swap x sam 2026-12-21"})
    void scheduleThatCannotBeReadIsNoWrongUsage(String words) {
        content.with("oncall/x.yaml", "name: [\n");
        Command asked = run(words.split(" "));
        assertEquals(Exit.FINDINGS, asked.status());
        assertTrue(asked.err().contains("[yaml-syntax]"), asked::err);
        assertTrue(asked.err().endsWith("watchbill: 'x' could not be read; mend the errors first\n"), asked::err);
    }

    private Command run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--content", folder.toString()));
        return Command.run(all.toArray(String[]::new));
    }
}
