package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a schedule says what was arranged, and who is on call in the end. */
class ArrangementsTest {
    private static final String ROTA = """
            name: Data
            time_zone: UTC
            handoff: Monday 09:00
            roles: [primary]
            rotation:
              - { from: 2026-01-05, order: [{ primary: alex }, { primary: sam }] }
            """;

    @TempDir
    Path folder;

    private BuiltContent content;

    @BeforeEach
    void write() {
        content = new BuiltContent(folder)
                .with("index.md", "# Welcome\n")
                .with("people.yaml", "alex: { name: Alex }\nsam: { name: Sam }\nkim: { name: Kim }\n");
    }

    private List<String> shown(String heading, String arranged) {
        content.with("oncall/data.yaml", ROTA + arranged);
        return shown(heading);
    }

    private List<String> shown(String heading) {
        Outcome outcome = content.build();
        assertNotNull(outcome.files(), () -> BuiltContent.told(outcome).toString());
        Document page = BuiltContent.page(outcome, "oncall/data/");
        page.select("[aria-hidden]").remove();
        return page.select("section:has(> h2#" + heading + ") :is(li, summary)").eachText();
    }

    @Test
    void swapsAndCoversThatMoveSomebodyStandOnThePageAndThoseLongPastBelow() {
        assertEquals(
                List.of(
                        "Mon 14 Dec 2026 Sam gives this turn to Alex primary, and takes that of Mon 21 Dec 2026 in return",
                        "Wed 23 Dec 2026, 14:00 to 18:00 Kim covers for Sam primary",
                        "Swaps and covers before that",
                        "Mon 16 Feb 2026 Alex gives this turn to Kim primary",
                        "Tue 17 Feb 2026, 09:00 to Wed 18 Feb 2026, 09:00 Sam covers for Kim primary"),
                shown("wb-swaps", """
                        swaps:
                          - { turn: 2026-12-14, role: primary, give: sam, take: alex, in_return: 2026-12-21 }
                          - { turn: 2026-02-16, role: primary, give: alex, take: kim }
                        covers:
                          - { from: 2026-12-23 14:00, until: 2026-12-23 18:00, role: primary, for: sam, by: kim }
                          - { from: 2026-12-24 14:00, until: 2026-12-24 18:00, role: primary, for: alex, by: kim }
                          - { from: 2026-02-17, until: 2026-02-18, role: primary, for: kim, by: sam }
                        """));
    }

    @Test
    void aTurnThatIsNamedByItsTimeIsShownWithIt() {
        content.with("oncall/data.yaml", """
                time_zone: UTC
                handoff: 09:00
                roles: [primary]
                rotation:
                  - { from: 2026-01-05, turn: 12 hours, order: [{ primary: alex }, { primary: sam }] }
                swaps:
                  - { turn: 2026-12-14 21:00, role: primary, give: sam, take: alex, in_return: 2026-12-15 09:00 }
                """);
        assertEquals(
                List.of(
                        "Mon 14 Dec 2026, 21:00 Sam gives this turn to Alex primary, and takes that of Tue 15 Dec 2026, 09:00 in return"),
                shown("wb-swaps"));
    }

    @Test
    void holidaysComeInOrderAndNameWhoIsOnCallInTheEnd() {
        assertEquals(
                List.of(
                        "Thu 24 Dec 2026 Eve Sam primary",
                        "Fri 25 Dec 2026 Christmas Day Kim primary",
                        "Sat 25 Dec 2027 Christmas Day Sam primary",
                        "Holidays that are over",
                        "Fri 10 Apr 2026 Spring Alex primary Kim primary"),
                shown("wb-holidays", """
                        holidays:
                          days:
                            - { date: 2027-12-25, name: Christmas Day, primary: alex }
                            - { date: 2026-12-25, name: Christmas Day, primary: sam }
                            - { date: 2026-12-24, name: Eve, primary: sam }
                            - { date: 2026-04-10, name: Spring, primary: alex }
                        covers:
                          - { from: 2026-12-25, until: 2026-12-26, role: primary, for: sam, by: kim }
                          - { from: 2027-12-25, until: 2027-12-26, role: primary, for: alex, by: sam }
                          - { from: 2026-04-10 20:00, until: 2026-04-11, role: primary, for: alex, by: kim }
                        """));
    }

    @Test
    void whoHasNoShiftYetCanSubscribeAllTheSame() {
        Outcome outcome = content.with("oncall/data.yaml", ROTA).build();
        assertEquals(
                List.of("../../calendar/people/kim.ics"),
                BuiltContent.page(outcome, "people/kim/")
                        .select(".subscribe a[href]")
                        .eachAttr("href"));
    }
}
