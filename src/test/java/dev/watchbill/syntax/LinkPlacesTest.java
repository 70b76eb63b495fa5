package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.watchbill.syntax.MarkdownDocument.Fence;
import dev.watchbill.syntax.MarkdownDocument.Section;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPlacesTest {
    /** The destination stands between « and », which are taken out before the page is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](«x.md»)",
                "[a](<«x y.md»>)",
                "[a](  «x.md»  \"title\")",
                "[a](\n«x.md»)",
                "[a](«x(1).md»)",
                "[a](«»)",
                "[a [b] `]` c](«x.md»)",
                "![a](«x.png»)",
                "[![a](y.png)](«x.md»)",
                "text\nand more [a](«x.md»)",
                "> quote\n> [a](«x.md»)",
                "> [a](\n> «x.md»)",
                "- item\n\n  1. [a](«x.md»)",
                "| h | i |\n|---|---|\n| a \\| b | [a](«x.md») |",
                "| h |\n|---|\n| x \\| \\| \\| [a](«x.md») |",
                "# [a](«x.md»)",
                "[a]\n===\n\n[a]: «x.md»",
                "[a][b]\n\n[b]: «x.md» 'title'",
                "[a][]\n\n[a]: <«x y.md»>",
                "[a]\n\n[a]:\n   «x.md»",
                "[a]\n\n> [c]: y.md\n> [a]: «x.md»",
                "[a\\]]\n\n[a\\]]: «x.md»",
                "[a]\n\n[b]: y.md [a]: «x.md»",
                "[a]\n\n[b]: <y.md> [a]:\n«x.md»",
                "<«https://example.com/x»>",
                "see «https://example.com/x», there",
                "\\* &amp; «https://example.com/x»",
                "- [ ] «https://example.com/x»",
                "text[^1]\n\n[^1]: note [a](«x.md»)",
                "<a href=\"«x.md»\">a</a>",
                "text <a title='x' href='«x.md»'>a</a>",
                "<div>\n  <img alt=x src=«x.png»>\n</div>",
                "> <p>\n> <a href=\"«x.md»\">a</a>",
                "<picture>\n<source srcset=\"«x.png»\"></picture>",
                "---\ntitle: x\n---\n[a](«x.md»)",
                "\uFEFF[a](«x.md»)",
                "*a* **[b](«x.md»)** ~~c~~",
            })
    void destinationIsFound(String marked) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        String markdown = marked.replace("«", "").replace("»", "");
        assertPlace(markdown, start, end);
        String windows = marked.replace("\n", "\r\n");
        assertPlace(markdown.replace("\n", "\r\n"), windows.indexOf('«'), windows.indexOf('»') - 1);
    }

    private static void assertPlace(String markdown, int start, int end) {
        assertEquals(
                List.of(markdown.substring(start, end) + " at " + start),
                Pages.parse(markdown).document().links().stream()
                        .filter(link -> !link.target().equals("y.png"))
                        .map(link ->
                                link.at().text() + " at " + link.at().span().start())
                        .toList());
    }

    @Test
    void headingsFencesAndCommentsHaveTheirPlaces() {
        MarkdownDocument page = Pages.parse(
                        "Intro.\n\n## Check *this*\n\n> ```sql x\n> select 1\n> ```\n\n<!-- a\n\nb -->\n\ntext <!-- c -->")
                .document();
        Section section = page.sections().get(1);
        assertEquals("Check *this*", section.at().text());
        assertEquals("Intro.", page.sections().get(0).text());
        Fence fence = page.fences().get(0);
        assertEquals("```sql x", fence.at().text());
        assertEquals("select 1", fence.body().text());
        assertEquals(
                List.of("<!-- a\n\nb -->", "<!-- c -->"),
                page.comments().stream().map(comment -> comment.at().text()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "see https://example.com, 1",
        "see HTTP://example.com, 1",
        "see ftp://example.com, 1",
        "see www.example.com, 1",
        "mail a@example.com, 1",
        "see s3://bucket/path, 0",
        "see hdfs://name/path, 0",
        "see https://{HOST}/x, 0",
        "<s3://bucket/path>, 1",
        "[x](s3://bucket/path), 1",
    })
    void addressesWithoutMarksAreLinksWhereTheyAreOnGitHub(String markdown, int links) {
        Pages page = Pages.parse(markdown);
        assertEquals(links, page.document().links().size());
        assertEquals(links, Jsoup.parse(page.html()).select("a").size());
    }
}
