package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.watchbill.output.SiteFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page on phone and screen, light and dark: nothing keeps people out, nothing complains, nothing sticks out. */
@ExtendWith(Chromium.class)
class EveryPageTest {
    private static final int PHONE = 390;
    private static final int SCREEN = 1280;

    /** What is left of a screen of 1,280 pixels at 400%. */
    private static final int FOURFOLD = 320;

    private static final String FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private static final WebServer NIGHT = WebServer.of(Built.night());
    private static final WebServer REPOSITORY = WebServer.of(Built.repository());

    @AfterAll
    static void stop() {
        NIGHT.close();
        REPOSITORY.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, SCREEN})
    void ofASmallTeamIsOpenToAllAndFits(int width, Tab tab) {
        assertEquals(List.of(), look(tab, NIGHT, Built.night(), width));
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, SCREEN})
    void ofThisRepositoryIsOpenToAllAndFits(int width, Tab tab) {
        assertEquals(List.of(), look(tab, REPOSITORY, Built.repository(), width));
    }

    @Test
    void nothingSticksOutWhereLettersAreFourTimesAsLarge(Tab tab) {
        tab.looks(FOURFOLD, false);
        List<String> wide = new ArrayList<>();
        pages(Built.repository()).forEach(path -> {
            tab.go(REPOSITORY.address() + path);
            if (!Boolean.TRUE.equals(tab.js(FITS))) {
                wide.add(path);
            }
        });
        assertEquals(List.of(), wide);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, SCREEN})
    void openSearchIsOpenToAllToo(int width, Tab tab) {
        Axe.into(tab);
        tab.looks(width, false);
        tab.go(NIGHT.address());
        tab.press("/");
        tab.untilSees("dialog input[type=search]");
        tab.press("profit");
        tab.untilSees(".results a");
        assertEquals(List.of(), Axe.violations(tab));
        tab.looks(width, true);
        assertEquals(List.of(), Axe.colours(tab));
    }

    private static List<String> look(Tab tab, WebServer server, SortedMap<String, SiteFiles.Content> site, int width) {
        Axe.into(tab);
        List<String> wrong = new ArrayList<>();
        pages(site).forEach(path -> {
            tab.looks(width, false);
            tab.go(server.address() + path);
            Axe.violations(tab).forEach(violation -> wrong.add(path + ": " + violation));
            tab.looks(width, true);
            Axe.colours(tab).forEach(violation -> wrong.add(path + ", dark: " + violation));
            if (!Boolean.TRUE.equals(tab.js(FITS))) {
                wrong.add(path + ": scrolls sideways");
            }
            tab.complaints().forEach(complaint -> wrong.add(path + ": " + complaint));
        });
        return wrong;
    }

    /** All but those that lead on to another at once, and the page for what is not there, whose links lead elsewhere. */
    private static Stream<String> pages(SortedMap<String, SiteFiles.Content> site) {
        return site.keySet().stream()
                .filter(path -> path.endsWith("index.html"))
                .filter(path -> !path.startsWith("r/") && !path.contains("profit-eod"));
    }
}
