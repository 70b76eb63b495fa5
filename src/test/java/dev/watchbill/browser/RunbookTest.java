package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

@ExtendWith(Chromium.class)
class RunbookTest {
    private static final WebServer SERVER = WebServer.of(Built.night());
    private static final String TICKED = "[...document.querySelectorAll('[data-task]')].map(box => box.checked).join()";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void open(Tab tab) {
        tab.go(SERVER.address() + "runbooks/aggregate-profit/");
    }

    @Test
    void stepsStayTickedOnThisDeviceUntilTheyAreReset(Tab tab) {
        tab.click("li:nth-child(2) > label > [data-task]");
        tab.reload();
        assertEquals("false,true,false", tab.js(TICKED));
        assertTrue(tab.text(".progress").startsWith("1 of 3 steps done"), tab.text(".progress"));
        tab.click(".progress button");
        assertEquals("false,false,false", tab.js(TICKED));
        tab.reload();
        assertEquals("false,false,false", tab.js(TICKED));
        assertFalse(tab.sees(".progress button"));
    }

    @Test
    void sectionThatIsJumpedToIsNotHiddenUnderWhatSticksToTheTop(Tab tab) {
        tab.run("document.querySelector('.contents a').click()");
        tab.until("scrollY > 0");
        tab.until("document.querySelector('.prose h2').getBoundingClientRect().top"
                + " >= document.querySelector('.progress').getBoundingClientRect().bottom");
    }

    @Test
    void copyTakesTheCommandsWithoutPromptsAndOutput(Tab tab) {
        tab.devTools(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        tab.click("[data-language=console] .code-tools button:last-child");
        tab.until(
                "document.querySelector('[data-language=console] .code-tools button:last-child').textContent === 'Copied'");
        tab.run("navigator.clipboard.readText().then(text => { self.pasted = text; })");
        tab.until("self.pasted");
        assertEquals(
                "airflow dags list-runs --dag-id aggregate_profit --state running --start-date 2026-11-24 --output plain\n"
                        + "echo done\n",
                tab.js("self.pasted"));
    }

    @Test
    void pressingAChatHandleTakesItAlong(Tab tab) {
        tab.devTools(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        String handle = tab.text("aside button.handle");
        tab.click("aside button.handle");
        tab.until("document.querySelector('aside button.handle').textContent.trim() === 'Copied'");
        tab.run("navigator.clipboard.readText().then(text => { self.pasted = text; })");
        tab.until("self.pasted");
        assertEquals(handle, tab.js("self.pasted"));
    }

    @Test
    void longLinesWrapOnDemand(Tab tab) {
        tab.looks(390, false);
        tab.reload();
        tab.click("[data-language=sql] .code-tools button[aria-pressed]");
        assertEquals(
                true,
                tab.js(
                        "(pre => pre.scrollWidth <= pre.clientWidth)(document.querySelector('[data-language=sql] pre'))"));
    }

    @Test
    void contentsFollowTheReader(Tab tab) {
        tab.click(".contents a[href='#when-it-does-not-help']");
        tab.until("document.querySelector('.contents [aria-current]')?.hash === '#when-it-does-not-help'");
    }

    @Test
    void shortAddressesAndFormerOnesLeadHere(Tab tab) {
        for (String path : List.of("r/ProfitAggregateLate/", "runbooks/profit-eod/")) {
            tab.go(SERVER.address() + path);
            tab.until(
                    "document.querySelector('h1')?.textContent.trim() === 'Aggregate profit is late' && document.querySelector('aside')");
        }
    }

    @Test
    void whatIsNotThereOffersSearch(Tab tab) {
        tab.go(SERVER.address() + "runbooks/gone/for/good");
        assertEquals("There is no page here", tab.text("h1"));
        tab.click("main [data-search]");
        tab.untilSees("dialog input[type=search]");
        tab.press("unit");
        tab.untilSees(".results a");
        tab.press(Keys.ENTER);
        tab.until("document.querySelector('h1').textContent.includes('unit')");
    }
}
