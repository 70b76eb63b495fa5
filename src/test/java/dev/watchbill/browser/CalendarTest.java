package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

@ExtendWith(Chromium.class)
class CalendarTest {
    private static final WebServer SERVER = WebServer.of(Built.night());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void open(Tab tab) {
        tab.clock(Built.NOW, "Europe/Lisbon");
        tab.go(SERVER.address() + "oncall/night/");
    }

    @Test
    void showsOneMonthWithTodayMarkedAndTurnsPages(Tab tab) {
        assertEquals("November 2026", tab.text(".month-name"));
        assertEquals("25", tab.text(".shown .day.now"));
        tab.click("[data-step='1']");
        assertEquals("December 2026", tab.text(".month-name"));
        assertTrue(tab.text(".shown").contains("Christmas Day"));
        tab.click("[data-step='0']");
        assertEquals("November 2026", tab.text(".month-name"));
    }

    @Test
    void todayMovesOnAtMidnightInAnOpenPage(Tab tab) {
        tab.run("moveClock(22 * 3600000); dispatchEvent(new Event('visibilitychange'));");
        assertEquals(List.of("26"), tab.texts(".shown .day.now"));
    }

    @Test
    void weeksOfWhichNoShiftIsPublishedAreNotShownAsEmpty(Tab tab) {
        assertEquals(List.of("24", "31"), tab.texts("[data-month='2026-08'] .d0"));
    }

    @Test
    void filterLeavesOnePersonsShifts(Tab tab) {
        tab.click("[data-filter]");
        tab.press("Jamie");
        tab.press(Keys.ENTER);
        tab.until("document.querySelector('[data-filter]').value === 'Jamie'");
        assertEquals(
                true,
                tab.js(
                        "[...document.querySelectorAll('[data-agenda] .slot:not([hidden]) .shift:not(.dim)')].every(each => each.dataset.person === 'Jamie')"));
        assertEquals(
                true,
                tab.js(
                        "[...document.querySelectorAll('.bar')].every(bar => bar.classList.contains('dim') === (bar.dataset.person !== 'Jamie'))"));
        assertTrue((Boolean) tab.js("document.querySelectorAll('[data-agenda] .slot[hidden]').length > 0"));
    }
}
