package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow are read in time that grows as they do, and are told about where they pass a limit. */
class HostileMarkdownTest {
    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "1. ",
                "> - ",
                "[",
                "]",
                "[a](",
                "![",
                "*a ",
                "*a_ ",
                "**a ",
                "~~a ",
                "`a``b",
                "<",
                "<b>",
                "<b x='",
                "a<!--",
                "<?",
                "a<![CDATA[",
                "&a",
                "\\",
                "|",
                ":a",
                "www.",
                "a@",
                "a.",
                "http://(",
                "[^1]",
                "# a\n",
                "a\n=\n",
                "[a]: b\n",
                "<details>\n\n",
                "a </details>\n\n",
                "<p>\n\n",
                "<h2>",
                "<h2>a",
                "<h2>\n\na",
                "<h2>:x:</h2>\n\n",
                "<div><h1 id=a>x",
                "<summary><h3>x</h3>\n\n",
                "<code>:x:",
                "s3://a ",
                "https://{a} ",
                "+++\n",
                "\n---\na: b",
                "$ a\n",
                "- \ta\n",
                "```\n",
                "{#a",
                "\t",
                "\0",
                "\r",
                "- [ ] a\n",
                "<dl><dt>a<dd>b",
                "|a|\n|-|\n",
                "<a b=\"\n",
                "[a](<b",
            })
    void repetitionIsReadInTime(String part) {
        String text = part.repeat(LENGTH / part.length());
        for (String markdown : List.of(text, "<div>\n" + text, "# " + text, "text " + text)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.parse(markdown));
        }
    }

    @Test
    void marksThatNestWithoutEndAreText() {
        String images = "![".repeat(50_000) + "x" + "](u)".repeat(50_000);
        assertEquals(List.of("1:1 too-large"), Pages.parse(images).told());
        Pages stars = Pages.parse("*".repeat(LENGTH) + "x" + "*".repeat(LENGTH));
        assertTrue(stars.told().get(0).endsWith("too-deep"));
        assertTrue(Pages.parse("> ".repeat(1000) + "word").html().contains("word"));
        assertTrue(Pages.parse("> ".repeat(1000) + "word").told().get(0).endsWith("too-deep"));
        assertTrue(Pages.parse("<div>".repeat(1000) + "word").told().stream()
                .anyMatch(told -> told.endsWith("html-as-text")));
    }

    @Test
    void aTableThatGrowsIsRefused() {
        String row = "|a\n".repeat(2_000);
        String table = "|" + "a|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n" + row;
        assertEquals(List.of("1:1 too-large"), Pages.parse(table).told());
    }

    @Test
    void aTextThatIsTooLongIsShownPlain() {
        Pages page = Pages.parse("<b>word ".repeat(Limits.LONGEST_TEXT / 8 + 1));
        assertEquals(List.of("1:1 too-large"), page.told());
        assertTrue(page.html().startsWith("<pre>&lt;b&gt;word"));
    }

    @Test
    void linksBeyondTheLimitAreText() {
        Pages page = Pages.parse("[a](b)\n".repeat(Limits.MOST_LINKS + 1));
        assertEquals(List.of(Limits.MOST_LINKS + 1 + ":5 too-many-links"), page.told());
        assertEquals(Limits.MOST_LINKS, page.document().links().size());
    }

    @Test
    void pagesReadAtTheSameTimeAreThoseReadAlone() {
        List<String> pages = IntStream.range(0, 200)
                .mapToObj(i -> "# P" + i + "\n\n```"
                        + List.of("sql", "sh", "java", "yaml", "py").get(i % 5) + "\n# select '" + i
                        + "' /* x\n```\n\n<b>x</b> :warning: [^1]\n\n[^1]: n" + i)
                .toList();
        List<String> alone =
                pages.stream().map(text -> Pages.parse(text).html()).toList();
        assertEquals(
                alone,
                pages.parallelStream().map(text -> Pages.parse(text).html()).toList());
        assertFalse(Collections.frequency(alone, alone.get(0)) > 1);
        assertEquals(200, alone.stream().collect(Collectors.toSet()).size());
    }
}
