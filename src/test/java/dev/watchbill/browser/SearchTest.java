package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@ExtendWith(Chromium.class)
class SearchTest {
    private static final WebServer SERVER = WebServer.of(Built.night());
    private static final String FIELD = "dialog input[type=search]";
    private static final String CHOSEN = "document.querySelector('.results [aria-selected=true] b')?.textContent";
    private static final String HINT_FITS = """
            (() => {
              const field = document.querySelector("dialog input"), style = getComputedStyle(field);
              const pen = document.createElement("canvas").getContext("2d");
              pen.font = style.font;
              return pen.measureText(field.placeholder).width
                  <= field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            })()""";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void openHome(Tab tab) {
        tab.go(SERVER.address());
    }

    @Test
    void opensByKeysAndClosesByEscape(Tab tab) {
        tab.pressWithControl("k");
        tab.untilSees(FIELD);
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog[open]') && document.activeElement === document.body");
        tab.press("/");
        tab.untilSees(FIELD);
        assertEquals("", tab.js("document.querySelector('" + FIELD + "').value"), "the key itself is not typed");
    }

    @Test
    void whatToTypeIsReadableOnAPhone(Tab tab) {
        tab.looks(390, false);
        tab.press("/");
        tab.untilSees(FIELD);
        assertEquals(
                true,
                tab.js(HINT_FITS),
                () -> String.valueOf(tab.js("document.querySelector('dialog input').placeholder")));
    }

    @Test
    void slashCanBeTurnedOffForGood(Tab tab) {
        tab.press("/");
        tab.untilSees(FIELD);
        tab.click("dialog input[type=checkbox]");
        tab.reload();
        tab.press("/");
        tab.pressWithControl("k");
        tab.untilSees(FIELD);
        assertEquals(1L, tab.js("document.querySelectorAll('dialog').length"));
        assertEquals(false, tab.js("document.querySelector('dialog input[type=checkbox]').checked"));
    }

    @Test
    void arrowsChooseAndEnterOpens(Tab tab) {
        tab.click("main [data-search]");
        tab.untilSees(FIELD);
        tab.press("profit");
        tab.until(
                "document.querySelectorAll('.results a').length > 2 && document.querySelector('dialog [role=status]').textContent");
        List<String> titles = tab.texts(".results a b");
        tab.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
        assertEquals(titles.get(1), tab.js(CHOSEN));
        tab.press(Keys.ENTER);
        tab.until("document.querySelector('h1').textContent.trim() === '" + titles.get(1) + "'");
    }

    @Test
    void resultOpensAtItsSection(Tab tab) {
        tab.press("/");
        tab.untilSees(FIELD);
        tab.press("zeppelin");
        tab.until(CHOSEN + " === 'Profit by unit is wrong'");
        tab.until("document.querySelector('.results small').textContent.includes('Wrong unit')");
        tab.press(Keys.ENTER);
        tab.until("location.hash === '#wrong-unit'");
        assertTrue(tab.address().endsWith("/runbooks/unit-profit/index.html#wrong-unit"), tab.address());
    }

    @Test
    void aSingleFigureHidesNothing(Tab tab) {
        tab.press("/");
        tab.untilSees(FIELD);
        tab.press("zeppelin 9");
        tab.until("document.querySelector('.results small')?.textContent.includes('Wrong unit')");
    }

    @Test
    void resultTellsHowBadItIsWhereItBelongsAndWhatSetsItApart(Tab tab) {
        tab.press("/");
        tab.untilSees(FIELD);
        tab.press("wrong");
        tab.until("document.querySelector('.results small')?.textContent.includes('Profit by unit')");
        assertEquals("critical", tab.text(".results a:first-child .tag"));
        assertEquals("Runbook · Profit by unit UnitProfitWrong", tab.text(".results a:first-child small"));
        assertEquals(List.of("wrong", "Wrong"), tab.texts(".results a:first-child mark"));
    }

    @Test
    void emptyAndFruitlessSearchesSayWhatToDo(Tab tab) {
        tab.press("/");
        tab.until("document.querySelector('dialog .hint')?.textContent.startsWith('A part of a name is enough')");
        tab.press("qzxv");
        tab.until("document.querySelector('dialog [role=status]').textContent === 'Nothing found'");
        tab.until("document.querySelector('dialog .hint').textContent.includes('Try fewer letters')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProfitAggregateLate", "profitaggr", "profit late", "AggregateLate", "ProfitAgregateLate"})
    void alertIsFoundByPartOfItsName(String typed, Tab tab) {
        tab.pressWithControl("k");
        tab.untilSees(FIELD);
        tab.press(typed);
        tab.until(CHOSEN + " === 'Aggregate profit is late'");
    }
}
