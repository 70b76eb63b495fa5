package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.serve.LiveSite;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who writes beside an open browser. */
@ExtendWith(Chromium.class)
class LiveTest {
    private static final String LONG = "\n\nword".repeat(400);

    @TempDir
    private Path folder;

    private LiveSite site;

    @BeforeEach
    void serve() {
        LiveSite.write(folder, "content/page.md", "# Page\n\nfirst" + LONG);
        site = LiveSite.of(folder);
    }

    @AfterEach
    void end() {
        site.close();
    }

    private void open(Tab tab) {
        tab.go(site.address("page/").toString());
        tab.until("document.body.innerText.includes('first')");
        tab.run("self.opened = true");
    }

    @Test
    void aSavedPageIsLoadedAgainWhereItWasScrolledTo(Tab tab) {
        open(tab);
        tab.run("window.scrollTo({ top: 900, behavior: 'instant' })");
        site.save("content/page.md", "# Page\n\nsecond" + LONG);
        tab.until("document.body.innerText.includes('second')");
        tab.until("window.scrollY === 900");
    }

    @Test
    void aStyleChangesWithoutLoadingThePage(Tab tab) {
        open(tab);
        site.save("templates/site.css", "body { color: rgb(1, 2, 3) }\n");
        tab.until("getComputedStyle(document.body).color === 'rgb(1, 2, 3)'");
        assertEquals(true, tab.js("self.opened"));
    }

    @Test
    void aMistakeIsShownWithItsPlaceAboveTheLastGoodPage(Tab tab) {
        open(tab);
        site.save("content/page.md", "# Page\n\n[lost](nowhere.md)\n");
        tab.untilSees("#live-findings");
        assertTrue(tab.text("#live-findings pre").contains("content/page.md:3:8: error:"));
        assertTrue(tab.source().contains("first"));
        assertEquals(true, tab.js("self.opened"));
        site.save("content/page.md", "# Page\n\nmended");
        tab.until("document.body.innerText.includes('mended') && !document.getElementById('live-findings')");
    }

    @Test
    void aPageThatIsYetToBeWrittenComesByItself(Tab tab) {
        tab.go(site.address("later/").toString());
        site.save("content/later.md", "# Later\n\nhere it is\n");
        tab.until("document.body.innerText.includes('here it is')");
    }
}
