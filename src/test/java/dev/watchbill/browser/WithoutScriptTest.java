package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class WithoutScriptTest {
    private static final WebServer SERVER = WebServer.of(Built.night());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void turnScriptsOff(Tab tab) {
        tab.withoutScript();
    }

    @Test
    void homeSaysWhoIsOnCallAndAsOfWhen(Tab tab) {
        tab.go(SERVER.address());
        String text = tab.text("main");
        for (String fact : List.of(
                "Sam",
                "sam@example.com",
                "until Thu 26 Nov, 14:00 Lisbon",
                "As of Wed 25 Nov, 02:40 Lisbon",
                "Aggregate profit")) {
            assertTrue(text.contains(fact), fact + " in " + text);
        }
        assertFalse(tab.sees("[data-search], [data-theme-toggle]"), "no button that does nothing");
    }

    @Test
    void runbookIsWholeAndItsFoldedPartsOpen(Tab tab) {
        tab.go(SERVER.address() + "runbooks/aggregate-profit/");
        assertTrue(tab.text("article").contains("Acknowledge the alert"));
        assertFalse(tab.sees(".progress, .code-tools"));
        tab.click(".more summary");
        assertTrue(tab.text("aside").contains("Investor Relations Team"), tab.text("aside"));
    }

    @Test
    void scheduleShowsEveryMonthAndAllShifts(Tab tab) {
        tab.go(SERVER.address() + "oncall/night/");
        assertFalse(tab.sees(".calendar-tools"));
        List<String> months = tab.texts(".month > h3");
        assertTrue(months.containsAll(List.of("November 2026", "December 2026", "October 2027")), months.toString());
        assertTrue(tab.text("[data-agenda]").contains("Christmas Day"));
    }

    @Test
    void shortAddressLeadsOn(Tab tab) {
        tab.go(SERVER.address() + "r/ProfitAggregateLate/");
        tab.untilSees(".panel");
        assertEquals("Aggregate profit is late", tab.text("h1"));
    }
}
