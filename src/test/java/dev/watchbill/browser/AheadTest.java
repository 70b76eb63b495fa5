package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page is fetched when the pointer rests on its link, before anybody presses it. */
@ExtendWith(Chromium.class)
class AheadTest {
    private static final WebServer SERVER = WebServer.of(Built.night());
    private static final String FETCHED = "performance.getEntriesByType('resource')"
            + ".filter(each => each.initiatorType === 'fetch').map(each => new URL(each.name).pathname)";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void pageIsFetchedOnceWhenThePointerRestsOnItsLink(Tab tab) {
        tab.go(SERVER.address() + "runbooks/index.html");
        tab.rest("a.row-link[href*=aggregate]");
        tab.until(FETCHED + ".some(path => path.endsWith('/runbooks/aggregate-profit/index.html'))");
        tab.rest("h1");
        tab.rest("a.row-link[href*=aggregate]");
        tab.rest("a.row-link[href*=unit]");
        tab.until(FETCHED + ".some(path => path.endsWith('/runbooks/unit-profit/index.html'))");
        assertEquals(2L, tab.js(FETCHED + ".length"));
    }

    @Test
    void nothingIsFetchedForALinkIntoThePageItself(Tab tab) {
        tab.go(SERVER.address() + "oncall/night/index.html");
        tab.rest("a[href='#wb-subscribe']");
        tab.rest("a[href*='people/']");
        tab.until(FETCHED + ".length > 0");
        assertEquals(List.of(true), tab.js(FETCHED + ".map(path => path.includes('/people/'))"));
    }
}
