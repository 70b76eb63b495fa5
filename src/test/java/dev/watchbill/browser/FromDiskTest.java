package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

@ExtendWith(Chromium.class)
class FromDiskTest {
    @Test
    void theSiteWorksWithoutAServer(@TempDir Path folder, Tab tab) throws IOException {
        Built.write(Built.night(), folder);
        tab.clock(Instant.parse("2026-12-01T12:00:00Z"), "Europe/Lisbon");
        tab.go(folder.resolve("index.html").toUri().toString());
        assertEquals("Alex", tab.texts("[data-now] .who a").get(1), "now is decided from the shifts");
        tab.press("/");
        tab.untilSees("dialog input[type=search]");
        tab.press("zeppelin");
        tab.until("document.querySelector('.results small')?.textContent.includes('Wrong unit')");
        tab.press(Keys.ENTER);
        tab.until("location.hash === '#wrong-unit'");
        tab.click("nav.menu a:nth-child(2)");
        tab.until("location.pathname.endsWith('/oncall/index.html')");
        assertEquals(List.of(), tab.complaints());
    }
}
