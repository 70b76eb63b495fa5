package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Chromium.class)
class NowTest {
    private static final WebServer SERVER = WebServer.of(Built.night());
    private static final String WHO = "[data-now] .who a";
    private static final String TAYLOR = "Taylor Featherstonehaugh-Cholmondeley";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whoIsOnCallChangesAtTheHandoffInAnOpenPage(Tab tab) {
        tab.clock(Instant.parse("2026-11-30T08:59:50Z"), "Europe/Lisbon");
        tab.go(SERVER.address());
        assertEquals(List.of("Sam", TAYLOR), tab.texts(WHO));
        later(tab, 20);
        assertEquals(List.of(TAYLOR, "Alex"), tab.texts(WHO));
        assertEquals(
                "Next: Sam primary, Jamie secondary, from Mon 7 Dec, 09:00 Lisbon · Whole rota", tab.text(".next"));
    }

    @Test
    void aCoverAndItsEndAreTold(Tab tab) {
        tab.clock(Instant.parse("2026-11-26T14:00:00Z"), "Europe/Lisbon");
        tab.go(SERVER.address() + "oncall/night/");
        assertEquals(List.of("Jamie", TAYLOR), tab.texts(WHO));
        assertTrue(
                tab.text("[data-now] .watch").contains("Jamie primary cover 4 h left"), tab.text("[data-now] .watch"));
        later(tab, 4 * 3600);
        assertEquals(List.of("Sam", TAYLOR), tab.texts(WHO));
    }

    @Test
    void whomToCallFollowsTheHandoffToo(Tab tab) {
        tab.clock(Instant.parse("2026-11-30T08:59:50Z"), "Europe/Lisbon");
        tab.go(SERVER.address() + "pipelines/aggregate-profit/");
        assertEquals("On call, primary: Sam", tab.text("[data-order=primary]"));
        later(tab, 20);
        assertEquals("On call, primary: " + TAYLOR, tab.text("[data-order=primary]"));
        tab.clock(Instant.parse("2029-01-01T00:00:00Z"), "Europe/Lisbon");
        tab.reload();
        assertFalse(tab.sees("[data-order]"), "nobody is named who is not on call");
    }

    @Test
    void anOldCopySaysThatItDoesNotKnow(Tab tab) {
        tab.clock(Instant.parse("2029-01-01T00:00:00Z"), "Europe/Lisbon");
        tab.go(SERVER.address());
        assertEquals("This copy of the site is too old to know who is on call.", tab.text("[data-now]"));
    }

    @Test
    void nobodyIsNamedPastTheLastDayOfWhichAllShiftsArePublished(Tab tab) {
        tab.clock(Instant.parse("2027-11-25T02:39:50Z"), "Europe/Lisbon");
        tab.go(SERVER.address());
        assertEquals(2, tab.texts(WHO).size());
        later(tab, 20);
        assertEquals("This copy of the site is too old to know who is on call.", tab.text("[data-now]"));
    }

    @Test
    void aRotaThatHasEndedIsNoOldCopy(Tab tab, @TempDir Path folder) throws IOException {
        try (WebServer server = samoa(folder)) {
            tab.clock(Built.NOW, "UTC");
            tab.go(server.address() + "oncall/ended/");
            assertEquals("Nobody is on call right now.", tab.text("[data-now]"));
            assertEquals("October 2026", tab.text(".month-name"));
        }
    }

    @Test
    void theSameTimeOnAnotherDayIsShownToo(Tab tab, @TempDir Path folder) throws IOException {
        try (WebServer server = samoa(folder)) {
            tab.clock(Built.NOW, "Pacific/Pago_Pago");
            tab.go(server.address() + "oncall/samoa/");
            assertEquals("until Mon 30 Nov, 09:00 Apia (Sun 09:00 here)", tab.text("[data-now] .unit"));
            tab.clock(Built.NOW, "Pacific/Apia");
            tab.reload();
            assertEquals("until Mon 30 Nov, 09:00 Apia", tab.text("[data-now] .unit"));
        }
    }

    /** A rota on one side of the date line, and one that ended. */
    private static WebServer samoa(Path folder) throws IOException {
        Files.writeString(folder.resolve("people.yaml"), "ana: { name: Ana }\nbo: { name: Bo }\n");
        Path rotas = Files.createDirectory(folder.resolve("oncall"));
        for (String rota : List.of("samoa", "ended")) {
            Files.writeString(
                    rotas.resolve(rota + ".yaml"), """
                    time_zone: Pacific/Apia
                    handoff: Monday 09:00
                    roles: [primary]
                    rotation:
                      - { from: 2026-01-05, %sorder: [{ primary: ana }, { primary: bo }] }
                    """.formatted(rota.equals("ended") ? "until: 2026-11-02, " : ""));
        }
        return WebServer.of(Built.build(folder, Built.NOW));
    }

    @Test
    void timesOfElsewhereAreShownOnTheReadersClockToo(Tab tab) {
        tab.clock(Built.NOW, "Asia/Kolkata");
        tab.go(SERVER.address());
        assertTrue(
                tab.text("[data-now] .until").contains("Thu 26 Nov, 14:00 Lisbon (Thu 19:30 here)"),
                tab.text("[data-now] .until"));
    }

    @Test
    void deadlineCountsDownAndWarnsWhenItIsNear(Tab tab) {
        tab.clock(Instant.parse("2026-11-25T01:30:00Z"), "Europe/Lisbon");
        tab.go(SERVER.address() + "runbooks/aggregate-profit/");
        assertTrue(tab.text(".deadline").startsWith("due in 2 h 30 min"), tab.text(".deadline"));
        later(tab, 3600);
        assertTrue(tab.text(".deadline.soon").startsWith("due in 1 h 30 min"), tab.text(".deadline"));
        later(tab, 2 * 3600);
        assertTrue(
                tab.text(".deadline.soon").startsWith("was due 30 min ago Wed 25 Nov, 04:00 UTC"),
                tab.text(".deadline"));
        later(tab, 2 * 3600);
        assertTrue(
                tab.text(".deadline:not(.soon)").startsWith("due in 21 h Thu 26 Nov, 04:00 UTC"),
                tab.text(".deadline"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-14T05:00:00Z, 'due in 2 h 30 min Sun 14 Mar, 03:30 New York'",
        "2026-11-01T05:00:00Z, 'due in 30 min Sun 1 Nov, 01:30 New York'",
        "2026-11-01T07:40:00Z, 'due in 22 h Mon 2 Nov, 01:30 New York'"
    })
    void deadlineIsKeptOnTheDaysOnWhichClocksChange(Instant now, String told, Tab tab, @TempDir Path folder)
            throws IOException {
        String by = told.contains("Mar") ? "02:30" : "01:30";
        Path pipelines = Files.createDirectory(folder.resolve("pipelines"));
        Files.writeString(
                pipelines.resolve("a.yaml"),
                "pipelines: { late: { name: Late, sla: { available_by: " + by + " America/New_York } } }");
        try (WebServer server = WebServer.of(Built.build(folder, Built.NOW))) {
            tab.clock(now, "America/New_York");
            tab.go(server.address() + "pipelines/late/");
            assertEquals(told, tab.text(".deadline"));
        }
    }

    /** The reader comes back to the page. */
    private static void later(Tab tab, int seconds) {
        tab.run("moveClock(" + seconds + "000); dispatchEvent(new Event('visibilitychange'));");
    }
}
