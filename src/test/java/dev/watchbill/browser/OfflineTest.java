package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site of its own for each test, since the server goes away. */
@ExtendWith(Chromium.class)
class OfflineTest {
    private WebServer server;

    @BeforeEach
    void start() {
        server = WebServer.of(Built.night());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aRunbookThatWasNeverOpenedIsThereWithoutTheNetwork(Tab tab) {
        tab.clock(Built.NOW.plus(Duration.ofHours(3)), "Europe/Lisbon");
        tab.go(server.address());
        untilKept(tab);
        server.close();
        tab.go(server.address() + "runbooks/unit-profit/");
        assertEquals("Profit by unit is wrong", tab.text("h1"));
        assertTrue(
                tab.text(".kept")
                        .startsWith("The site cannot be reached. This is the copy on this device, 3 hours old."),
                tab.text(".kept"));
        tab.reload();
        assertEquals("Sam", tab.texts("[data-now] .who a").get(0));
        tab.press("/");
        tab.untilSees("dialog input[type=search]");
        tab.press("aggr");
        tab.untilSees(".results a");
    }

    @Test
    void aPageThatIsNotKeptSaysSo(Tab tab) {
        tab.go(server.address());
        untilKept(tab);
        server.close();
        tab.go(server.address() + "guide/handover/");
        assertEquals("This page is not on this device", tab.text("h1"));
        tab.click("main ul a");
        tab.until("document.querySelector('.kept') && document.querySelector('[data-oncall]')");
    }

    @Test
    void theNetworkComesFirst(Tab tab) {
        tab.go(server.address());
        untilKept(tab);
        server.publish(Built.at(Built.NOW.plus(Duration.ofDays(1))));
        tab.reload();
        assertEquals("2026-11-26T02:40:00Z", tab.js("document.querySelector('[data-built] time').dateTime"));
        assertFalse(tab.sees(".kept"));
    }

    @Test
    void itIsTurnedOffForGood(Tab tab) {
        tab.go(server.address());
        untilKept(tab);
        tab.click("[data-offline] button");
        noneLeft(tab);
        tab.reload();
        assertTrue(
                tab.text("[data-offline]").startsWith("Nothing is kept on this device."), tab.text("[data-offline]"));
        noneLeft(tab);
    }

    @Test
    void aPreviewKeepsNothing(Tab tab) throws IOException {
        String page = new String(Built.night().get("index.html").bytes(), StandardCharsets.UTF_8);
        String live = page.replace("</body>", "<script src=\"/_live/live.js\" defer></script></body>");
        SortedMap<String, SiteFiles.Content> files = new TreeMap<>(Built.night());
        files.put("index.html", new SiteFiles.Bytes(live.getBytes(StandardCharsets.UTF_8)));
        server.publish(files);
        tab.go(server.address());
        noneLeft(tab);
    }

    private static void untilKept(Tab tab) {
        tab.until("navigator.serviceWorker.controller");
    }

    private static void noneLeft(Tab tab) {
        tab.run("""
                self.left = undefined;
                const look = async () => {
                  self.left = (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length;
                  if (self.left) setTimeout(look, 50);
                };
                look();
                """);
        tab.until("self.left === 0");
    }
}
