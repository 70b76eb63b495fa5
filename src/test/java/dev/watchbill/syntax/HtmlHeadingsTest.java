package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.syntax.MarkdownDocument.Section;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that are written as HTML are headings: they have anchors and begin sections. */
class HtmlHeadingsTest {
    private static List<String> outline(String markdown) {
        return Pages.parse(markdown).document().sections().stream()
                .map(section -> section.level() + " " + section.title() + " #" + section.id() + ": " + section.text())
                .toList();
    }

    @Test
    void theyBeginSectionsLikeThoseOfMarkdown() {
        assertEquals(
                List.of(
                        "0  #: Intro.",
                        "2 Check the lag #check-the-lag: Look.",
                        "2 Fix it #fix-it: Restart.",
                        "3 In a fold #in-a-fold: Words."),
                outline("Intro.\n\n<h2>Check the <b>lag</b></h2>\n\nLook.\n\n## Fix it\n\nRestart.\n\n"
                        + "<details>\n<summary><h3>In a fold</h3></summary>\n\nWords.\n\n</details>\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "<h2>Same</h2>, same-1",
        "<h2>⏎  Over lines⏎</h2>, --over-lines",
        "<h2>:rocket: Launch</h2>, rocket-launch",
        "<h2>A &amp; B</h2>, a--b",
        "<h2><code>max_lag</code></h2>, max_lag",
        "<h2>Größe</h2>, größe",
    })
    void theirAnchorsAreThoseOfGitHub(String heading, String anchor) {
        MarkdownDocument page = Pages.parse("Text.\n\n# Title\n\n## Same\n\n" + heading.replace('⏎', '\n') + "\n")
                .document();
        assertEquals(anchor, page.sections().get(3).id());
        assertTrue(page.anchors().contains(anchor));
    }

    @Test
    void anIdOfTheAuthorsIsAnAnchorBesideTheSlug() {
        Pages page = Pages.parse("Text.\n\n<h2 id=\"lag\">Check the lag</h2>\n\n[a](#lag) [b](#check-the-lag)\n");
        assertTrue(page.document().anchors().containsAll(List.of("lag", "check-the-lag")));
        assertEquals(1, Jsoup.parse(page.html()).select("h2#lag").size());
        assertEquals(1, Jsoup.parse(page.html()).select("h2 #check-the-lag").size());
    }

    @Test
    void thePageMayBeginWithOne() {
        Pages page = Pages.parse("<p align=center><img src=logo.png></p>\n\n<h1 align=center>Restore <em>it</em></h1>\n"
                + "<p>All of it.</p>\n\n# More\n");
        assertEquals("Restore <em>it</em>", page.filled(page.document().leadingHeading()));
        assertEquals(
                "All of it. More",
                Jsoup.parse(page.filled(page.document().html())).text());
        Section first = page.document().sections().get(1);
        assertEquals("Restore it", first.title());
        assertEquals("restore-it", first.id());
    }

    @Test
    void theTitleIsTheOnlyHeadingOfLevelOne() {
        String html = Pages.parse("# Title\n\n<h1>Other</h1>\n\n<h2>Below</h2>\n\n## Beside\n")
                .html();
        assertEquals(
                List.of("h1 Title", "h2 Other", "h3 Below", "h3 Beside"),
                Jsoup.parse(html).select("h1, h2, h3, h4").stream()
                        .map(heading -> heading.tagName() + " " + heading.text())
                        .toList());
    }

    @Test
    void emojiAreShownInHtmlButNotInCode() {
        String html = Pages.parse("<p>:tada: <code>:tada:</code></p>\n\n<b>:tada:</b> <code>:tada:</code>\n")
                .html();
        assertEquals("🎉 :tada: 🎉 :tada:", Jsoup.parse(html).text());
    }
}
