package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** No word of a page is lost, however its marks are mixed. */
class WordsTest {
    private static final Pattern WORD = Pattern.compile("w[0-9]+w");
    private static final List<String> MARKS = List.of(
            "> ",
            "- ",
            "1. ",
            "# ",
            "## ",
            "\n",
            "\n\n",
            "\n\n",
            "    ",
            "`",
            "```\n",
            "*",
            "**",
            "_",
            "~~",
            "[",
            "](x.md)",
            "![",
            "|",
            "\n|---|\n",
            "<b>",
            "</b>",
            "<details>\n",
            "</details>\n",
            "<table>",
            "<",
            ">",
            "<div>\n",
            "</div>",
            "[^1]",
            "\n[^1]: ",
            "[!NOTE]\n",
            "- [ ] ",
            "<script>",
            "</td>",
            "<td>",
            "---\n",
            "===\n",
            "&lt;",
            "\\",
            ":x:",
            "<ul><li>",
            "<p>",
            "<h2>",
            "</h2>",
            "<summary>",
            "{#id}",
            "<pre>",
            "<?",
            "<img src=x>");

    @RepeatedTest(50)
    void areKept(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int page = 0; page < 40; page++) {
            assertKept(draw(random));
        }
    }

    /** A page that begins with an empty line, so that no rule at its top opens front matter. */
    static String draw(Random random) {
        StringBuilder markdown = new StringBuilder("\n");
        for (int i = 0; i < 40; i++) {
            markdown.append(MARKS.get(random.nextInt(MARKS.size())));
            if (random.nextInt(3) > 0) {
                markdown.append(" w").append(i).append("w ");
            }
        }
        return markdown.toString();
    }

    static void assertKept(String markdown) {
        Pages read = Pages.parse(markdown);
        String html = read.html();
        String unseen = alternatives(html) + " " + instructions(Dialect.parse(markdown));
        assertEquals(words(markdown), words(Jsoup.parse(html).wholeText() + unseen), markdown);
        String sections = String.join(
                " ",
                read.document().sections().stream()
                        .map(s -> s.title() + " " + s.text())
                        .toList());
        assertEquals(words(markdown), words(sections + unseen), markdown);
    }

    /** Words in attributes that a reader meets. */
    private static String alternatives(String html) {
        return " " + Jsoup.parse(html).select("img").eachAttr("alt");
    }

    /** What says how to show something and is not shown itself: the words that open a fence, and where labels lead. */
    private static String instructions(Node document) {
        StringBuilder words = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock fence) {
                words.append(fence.getInfo()).append(' ');
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                words.append(definition.getLabel()).append(' ');
                words.append(definition.getDestination()).append(' ');
                words.append(definition.getTitle()).append(' ');
            }
        });
        return words.toString();
    }

    private static TreeSet<String> words(String text) {
        TreeSet<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    @Test
    void cellsBehindAnEmptyOneAreShown() {
        assertKept("| w1w |\n|---|\n|| w2w | w3w\n| w4w | w5w\n||\n");
    }

    @Test
    void definitionsBeforeAnotherOnItsLineAreShown() {
        Pages page = Pages.parse("[a]: w1w [b]: w2w.md\n\n- [c]:\n  <w3w> [d]: w4w\n\n[x][b] [y][a]\n");
        assertEquals("[a]: w1w [c]: <w3w> x [y][a]", Jsoup.parse(page.html()).text());
    }

    @Test
    void htmlWithinATaskIsShown() {
        Pages page =
                Pages.parse("- [ ] Do\n\n  <details>\n  <summary>How <this> goes</summary>\n\n  So.\n  </details>\n");
        assertEquals("Do How <this> goes So.", Jsoup.parse(page.html()).text());
        assertEquals(List.of("4:16 html-as-text"), page.told());
    }

    @Test
    void placeholdersAreShownWithTheirPlaces() {
        Pages page = Pages.parse("Run `oc get` on <your-cluster> and select from <table>, then <b>stop</b>.");
        assertEquals(
                "<p>Run <code>oc get</code> on &lt;your-cluster&gt; and select from &lt;table&gt;, then <b>stop</b>.</p>\n",
                page.html());
        assertEquals(List.of("1:17 html-as-text", "1:48 html-as-text"), page.told());
    }
}
