package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is long, nested or beside something else has its room. */
@ExtendWith(Chromium.class)
class RoomTest {
    private static final int PHONE = 390;
    private static final String LONG = "RevenueByLaneReportedToTheBoardEverySingleQuarterWithoutExceptionIsLate";
    private static final String RUNBOOK = "runbooks/revenue/";

    private static WebServer server;

    @BeforeAll
    static void build(@TempDir Path folder) {
        try {
            Files.writeString(folder.resolve("people.yaml"), """
                    ana: { name: Ana Subramaniam-Venkatanarasimharajuvaripeta, email: ana.subramaniam.venkatanarasimharajuvaripeta@meridian-freight-international.example, chat: "@ana.subramaniam.venkatanarasimha" }
                    bo: { name: Bo, email: bo@example.com, chat: "@bo" }
                    """);
            Files.writeString(Files.createDirectory(folder.resolve("oncall")).resolve("ops.yaml"), """
                    handoff: Monday 09:00
                    roles: [primary]
                    rotation:
                      - { from: 2026-01-05, order: [{ primary: ana }, { primary: bo }] }
                    holidays:
                      days: [{ date: 2026-12-25, name: Christmas Day and all that comes with it, primary: bo }]
                    """);
            Files.writeString(Files.createDirectory(folder.resolve("pipelines")).resolve("money.yaml"), """
                    pipelines:
                      revenue: { name: Revenue, primary: ana, secondary: bo, sla: { available_by: 04:00 UTC } }
                    """);
            Files.writeString(
                    Files.createDirectory(folder.resolve("runbooks")).resolve("revenue.md"), """
                    ---
                    pipeline: revenue
                    alerts: [%s]
                    ---
                    # Revenue is late

                    - [ ] Stop the job
                      - [ ] its children first

                    ```mermaid
                    graph LR
                    ```

                    After it.
                    """.formatted(LONG));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server = WebServer.of(Built.build(folder, Built.NOW));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "100, ''",
        "100, runbooks/",
        "100, people/",
        "100, pipelines/revenue/",
        "200, ''",
        "200, people/ana/",
        "200, pipelines/revenue/",
        "200, oncall/ops/",
        "200, runbooks/revenue/"
    })
    void longWordsBreakOnAPhone(int percent, String path, Tab tab) {
        tab.looks(PHONE, false);
        tab.go(server.address() + path);
        tab.run("document.documentElement.style.fontSize = '" + percent + "%'");
        assertEquals((long) PHONE, tab.js("document.documentElement.scrollWidth"));
    }

    @Test
    void stepWithinAStepStandsFurtherIn(Tab tab) {
        tab.go(server.address() + RUNBOOK);
        assertTrue((Boolean) tab.js("document.querySelector('.task .task').getBoundingClientRect().left"
                + " > document.querySelector('.task').getBoundingClientRect().left"));
    }

    @Test
    void diagramKeepsItsDistance(Tab tab) {
        tab.go(server.address() + RUNBOOK);
        assertEquals("16px", tab.js("getComputedStyle(document.querySelector('.mermaid')).marginBottom"));
    }

    @Test
    void printedAddressesAreWhole(Tab tab) {
        tab.clock(Built.NOW, "UTC");
        tab.devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
        tab.looks(PHONE, false);
        tab.go(server.address() + "people/ana/");
        tab.devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertEquals(
                List.of(),
                tab.js(
                        "[...document.querySelectorAll('.contacts span')]"
                                + ".filter(each => each.scrollWidth > each.clientWidth && each.clientWidth).map(each => each.textContent)"));
    }
}
