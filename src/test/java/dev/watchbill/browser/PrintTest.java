package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A printed page says of when it is. */
@ExtendWith(Chromium.class)
class PrintTest {
    private static final WebServer SERVER = WebServer.of(Built.night());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void print(Tab tab) {
        tab.clock(Built.NOW, "Europe/Lisbon");
        tab.devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    @Test
    void calendarNamesItsMonthAndThePageItsTime(Tab tab) {
        tab.go(SERVER.address() + "oncall/night/");
        assertTrue(tab.sees(".month.shown > h3"));
        assertEquals("November 2026", tab.text(".month.shown > h3"));
        assertTrue(tab.sees("[data-built]"));
    }

    @Test
    void deadlineIsCalledOne(Tab tab) {
        tab.go(SERVER.address() + "runbooks/aggregate-profit/");
        assertEquals("\"Due \"", tab.js("getComputedStyle(document.querySelector('.deadline'), '::before').content"));
    }
}
