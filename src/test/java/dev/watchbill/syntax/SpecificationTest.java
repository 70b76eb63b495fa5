package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * before it is compared; raw HTML has its own tests, since only a part of it passes.
 */
class SpecificationTest {
    private static final Set<String> RAW_HTML = Set.of("HTML blocks", "Raw HTML");

    private static final Set<String> GFM = Set.of(
            "Tables (extension)", "Strikethrough (extension)", "Autolinks (extension)", "Task list items (extension)");

    /** Examples that come out differently on purpose, and why. */
    private static final Map<String, String> DIFFERENT = Map.ofEntries(
            Map.entry("File \"spec.txt\" section \"Fenced code blocks\" example 26", "a language is a word"),
            Map.entry(
                    "File \"spec.txt\" section \"Link reference definitions\" example 10",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Backslash escapes\" example 10",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Code spans\" example 17",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Entity and numeric character references\" example 7",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Emphasis and strong emphasis\" example 127",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Emphasis and strong emphasis\" example 128",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Links\" example 10",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Links\" example 13",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Links\" example 43",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Links\" example 55",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry("File \"spec.txt\" section \"Autolinks\" example 9", "a bare address is a link, as on GitHub"),
            Map.entry("File \"spec.txt\" section \"Autolinks\" example 13", "a bare address is a link, as on GitHub"),
            Map.entry("File \"spec.txt\" section \"Autolinks\" example 15", "a bare address is a link, as on GitHub"),
            Map.entry("File \"spec.txt\" section \"Autolinks\" example 18", "a bare address is a link, as on GitHub"),
            Map.entry("File \"spec.txt\" section \"Autolinks\" example 19", "a bare address is a link, as on GitHub"),
            Map.entry(
                    "File \"spec.txt\" section \"Hard line breaks\" example 10",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry(
                    "File \"spec.txt\" section \"Hard line breaks\" example 11",
                    "a tag that is unknown or never closed is shown as text"),
            Map.entry("File \"spec.txt\" section \"Setext headings\" example 19", "an empty front matter"),
            Map.entry(
                    "File \"gfm-spec.txt\" section \"Tables (extension)\" example 7",
                    "a surplus cell is kept, not dropped"),
            Map.entry(
                    "File \"gfm-spec.txt\" section \"Task list items (extension)\" example 1", "a task can be ticked"),
            Map.entry(
                    "File \"gfm-spec.txt\" section \"Task list items (extension)\" example 2", "a task can be ticked"),
            Map.entry(
                    "File \"gfm-spec.txt\" section \"Autolinks (extension)\" example 5",
                    "commonmark-java ends the address at the bracket without a partner"),
            Map.entry(
                    "File \"gfm-spec.txt\" section \"Autolinks (extension)\" example 6",
                    "commonmark-java knows no entities at the end of an address"),
            Map.entry(
                    "File \"gfm-spec.txt\" section \"Autolinks (extension)\" example 11",
                    "commonmark-java ends a mail address before - and _"));

    @TestFactory
    List<DynamicTest> rendersAsSpecified() {
        Stream<Example> gfm = ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
                .filter(example -> GFM.contains(example.getSection()));
        return Stream.concat(ExampleReader.readExamples(TestResources.getSpec()).stream(), gfm)
                .filter(example -> !RAW_HTML.contains(example.getSection()))
                .filter(example -> !DIFFERENT.containsKey(example.toString()))
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example)))
                .toList();
    }

    private static void check(Example example) {
        Pages page = Pages.parse(example.getSource());
        assertEquals(normal(example.getHtml().replace('→', '\t')), normal(page.html()), example.toString());
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
