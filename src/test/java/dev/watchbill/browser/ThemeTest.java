package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class ThemeTest {
    private static final WebServer SERVER = WebServer.of(Built.night());
    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
    private static final String THEME = "document.documentElement.dataset.theme || 'none'";

    /** Notes the theme at the moment the body comes, before anything of it is drawn. */
    private static final String WITNESS = """
            new MutationObserver((changes, observer) => {
              if (!document.body) return;
              self.themeAtFirst = document.documentElement.dataset.theme || "none";
              observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void toggleIsRememberedAndThereBeforeAnythingIsDrawn(Tab tab) {
        tab.beforeEachPage(WITNESS);
        tab.go(SERVER.address());
        assertEquals("none", tab.js("self.themeAtFirst"));
        Object light = tab.js(GROUND);
        tab.click("[data-theme-toggle]");
        assertEquals("dark", tab.js(THEME));
        assertEquals("true", tab.js("document.querySelector('[data-theme-toggle]').getAttribute('aria-pressed')"));
        assertNotEquals(light, tab.js(GROUND));
        tab.go(SERVER.address() + "runbooks/aggregate-profit/");
        assertEquals("dark", tab.js("self.themeAtFirst"));
        tab.click("[data-theme-toggle]");
        tab.reload();
        assertEquals("light", tab.js("self.themeAtFirst"));
        assertEquals(light, tab.js(GROUND));
    }

    @Test
    void withoutAChoiceTheDeviceDecides(Tab tab) {
        tab.go(SERVER.address());
        Object light = tab.js(GROUND);
        tab.looks(390, true);
        assertNotEquals(light, tab.js(GROUND));
    }
}
