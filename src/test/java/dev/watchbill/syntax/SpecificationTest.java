package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the CommonMark specification. What Watchbill writes around code, tables and headings is taken off
 * before it is compared.
 */
class SpecificationTest {
    private static final Set<String> GFM = Set.of(
            "Tables (extension)", "Strikethrough (extension)", "Autolinks (extension)", "Task list items (extension)");

    /** Why examples come out differently on purpose, and which; named by section and number. */
    private static final Map<String, Set<String>> DIFFERENT = Map.of(
            "a tag that is unknown, never opened or never closed is shown as text, so that no placeholder vanishes",
            Set.of(
                    "Backslash escapes 10",
                    "Code spans 17",
                    "Emphasis and strong emphasis 127",
                    "Emphasis and strong emphasis 128",
                    "Entity and numeric character references 7",
                    "HTML blocks 3",
                    "HTML blocks 16",
                    "HTML blocks 18",
                    "HTML blocks 24",
                    "HTML blocks 40",
                    "Hard line breaks 10",
                    "Hard line breaks 11",
                    "Link reference definitions 10",
                    "Links 10",
                    "Links 13",
                    "Links 43",
                    "Links 55",
                    "Raw HTML 1",
                    "Raw HTML 2",
                    "Raw HTML 3",
                    "Raw HTML 5",
                    "Raw HTML 11",
                    "Raw HTML 18",
                    "Raw HTML 19"),
            "what begins like a tag and never becomes one is shown as text",
            Set.of("HTML blocks 9", "HTML blocks 10", "HTML blocks 11"),
            "scripts and styles are shown as text",
            Set.of("HTML blocks 23", "HTML blocks 25", "HTML blocks 26", "HTML blocks 29", "HTML blocks 31"),
            "declarations, processing instructions and CDATA are shown as text",
            Set.of("HTML blocks 33", "HTML blocks 34", "HTML blocks 35", "Raw HTML 15", "Raw HTML 16", "Raw HTML 17"),
            "an attribute that is not on the list is left out: the theme's classes are not an author's",
            Set.of("HTML blocks 5", "HTML blocks 6", "HTML blocks 7", "HTML blocks 17", "Raw HTML 4"),
            "tags are balanced where browsers would guess",
            Set.of("HTML blocks 1"),
            "a bare address is a link, as on GitHub",
            Set.of("Autolinks 9", "Autolinks 13", "Autolinks 15", "Autolinks 18", "Autolinks 19"),
            "a language is a word; an empty front matter is one",
            Set.of("Fenced code blocks 26", "Setext headings 19"),
            "a surplus cell is kept, not dropped, and a task can be ticked",
            Set.of("Tables (extension) 7", "Task list items (extension) 1", "Task list items (extension) 2"),
            "commonmark-java ends an address at a bracket without a partner, and knows neither entities nor - and _ at the"
                    + " end of an address",
            Set.of("Autolinks (extension) 5", "Autolinks (extension) 6", "Autolinks (extension) 11"));

    private static final Set<String> ALL_DIFFERENT =
            DIFFERENT.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    private static String name(Example example) {
        return example.toString().replaceFirst(".*section \"(.*)\" example (\\d+)", "$1 $2");
    }

    private static Stream<Example> examples() {
        Stream<Example> gfm = ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
                .filter(example -> GFM.contains(example.getSection()));
        return Stream.concat(ExampleReader.readExamples(TestResources.getSpec()).stream(), gfm);
    }

    @TestFactory
    List<DynamicTest> rendersAsSpecified() {
        return examples()
                .filter(example -> !ALL_DIFFERENT.contains(name(example)))
                .map(example -> DynamicTest.dynamicTest(name(example), () -> check(example)))
                .toList();
    }

    /** The list of differences holds no example that passes, and none loses a word that the specification shows. */
    @TestFactory
    List<DynamicTest> differsWithoutLosingWords() {
        return examples()
                .filter(example -> ALL_DIFFERENT.contains(name(example)))
                .map(example -> DynamicTest.dynamicTest(name(example), () -> {
                    String html = Pages.parse(example.getSource()).html();
                    assertNotEquals(normal(example.getHtml().replace('→', '\t')), normal(html));
                    Set<String> lost = words(example.getHtml());
                    lost.removeAll(words(html));
                    assertEquals(Set.of(), lost);
                }))
                .toList();
    }

    private static void check(Example example) {
        Pages page = Pages.parse(example.getSource());
        assertEquals(normal(example.getHtml().replace('→', '\t')), normal(page.html()), name(example));
    }

    private static Set<String> words(String html) {
        return Pattern.compile("\\w+")
                .matcher(Jsoup.parse(html).text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Addresses are kept as written; the site writes them with percent-escapes. */
    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String normal(String html) {
        Document read = Jsoup.parseBodyFragment(html);
        read.outputSettings().prettyPrint(false);
        read.body().nodeStream(Comment.class).toList().forEach(Comment::remove);
        read.select("a.anchor").remove();
        read.select("a[href]").forEach(link -> link.attr("href", decoded(link.attr("href"))));
        read.select("img[src]").forEach(image -> image.attr("src", decoded(image.attr("src"))));
        read.select("td, th").forEach(cell -> {
            String align = cell.hasAttr("align") ? cell.attr("align") : cell.className();
            cell.clearAttributes();
            if (!align.isEmpty()) {
                cell.attr("align", align);
            }
        });
        read.select("div.code, div.table, span[class^=tok-]").unwrap();
        read.select("h1, h2, h3, h4, h5, h6").forEach(heading -> {
            heading.clearAttributes();
            heading.tagName("h");
        });
        read.select("pre").forEach(Element::clearAttributes);
        read.select("img").forEach(image -> image.removeAttr("loading"));
        return read.body()
                .html()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(</?[a-z]+[^>]*>) ?", "$1")
                .strip();
    }
}
