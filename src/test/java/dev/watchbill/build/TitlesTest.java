package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each page has one heading of level 1, and each heading of its source has its words and its anchor. */
class TitlesTest {
    @TempDir
    Path folder;

    private String headings(String path, String address, String text) {
        Outcome outcome = new BuiltContent(folder).with(path, text).build();
        assertNotNull(outcome.files(), () -> BuiltContent.told(outcome).toString());
        Document page = BuiltContent.page(outcome, address);
        List<String> shown = page.select("main h1, article h2, .prose h2").stream()
                .map(TitlesTest::shown)
                .toList();
        return String.join(" ", shown);
    }

    private static String shown(Element heading) {
        heading.select("a.anchor").remove();
        return heading.tagName() + (heading.id().isEmpty() ? "" : "#" + heading.id()) + ":" + heading.html();
    }

    @Test
    void theLeadingHeadingIsTheTitle() {
        assertEquals("h1#late-data:Late data", headings("late.md", "late/", "# Late data\nwords\n"));
        assertEquals("h1#late-data:Late data", headings("runbooks/late.md", "runbooks/late/", "## Late data\nwords\n"));
    }

    @Test
    void theTitleKeepsItsMarks() {
        assertEquals(
                "h1#why-etl-is-late:Why <code>etl</code> is <a href=\"https://x.example/\">late</a>",
                headings("late.md", "late/", "# Why `etl` is [late](https://x.example/)\n"));
    }

    @Test
    void aHeadingThatSaysSomethingElseStandsBelowTheTitle() {
        assertEquals(
                "h1:Another title h2#late-data:Late data",
                headings("late.md", "late/", "---\ntitle: Another title\n---\n# Late data\n"));
    }

    @Test
    void aPageThatBeginsWithWordsHasItsFirstHeadingAsTitleToo() {
        assertEquals(
                "h1:Late data h2#late-data:Late data", headings("late.md", "late/", "words\n\n# Late data\nwords\n"));
    }

    @Test
    void whatTheTeamWroteForAPageThatTheBuildMakesKeepsItsHeading() {
        assertEquals("h1:Runbooks h2#welcome:Welcome", headings("README.md", "", "# Welcome\nwords\n"));
        new BuiltContent(folder).with("runbooks/late.md", "# Late\n");
        assertEquals("h1#what-to-do:What to do", headings("runbooks/README.md", "runbooks/", "# What to do\nwords\n"));
    }
}
