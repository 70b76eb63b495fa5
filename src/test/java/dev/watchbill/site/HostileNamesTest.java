package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.watchbill.model.Body;
import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Page;
import dev.watchbill.model.Person;
import dev.watchbill.model.Severity;
import dev.watchbill.model.Team;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.Located;
import dev.watchbill.source.SourceText;
import java.io.StringReader;
import java.util.List;
import java.util.SortedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Names that would run if one place forgot to escape. */
class HostileNamesTest {
    private static final String HOSTILE = "</script><b id=\"evil\" onclick='x'>&amp;${1}\"'`\u2028]]>\u0001";

    private final SortedMap<String, SiteFiles.Content> files = render();
    private final SiteLinks site = new SiteLinks(files);

    private static SortedMap<String, SiteFiles.Content> render() {
        SampleCatalog sample = SampleCatalog.full();
        sample.title = HOSTILE;
        sample.people.put("sam", new Person(at("sam"), HOSTILE, "a\"b@example.com", HOSTILE, null, null, null));
        sample.teams.put("investor-relations", new Team(at("investor-relations"), HOSTILE, "javascript:alert(1)"));
        sample.group("g", HOSTILE, sample.pipeline("hostile", HOSTILE, "sam", "alex", "03:00"));
        SourceText source = new SourceText("content/runbooks/evil.md", HOSTILE);
        FrontMatter front = new FrontMatter(
                null,
                at(HOSTILE),
                at("hostile"),
                at(Severity.HIGH),
                null,
                null,
                null,
                List.of(at("../../../etc/x"), at("..")),
                List.of(at("../../up/"), at("/")),
                List.of(at("javascript:alert(1)")),
                List.of(at(HOSTILE)),
                source.top());
        sample.pages.put(
                "runbooks/evil.md",
                new Page(
                        source,
                        "runbooks/evil.md",
                        "runbooks/a b#c?\"d/",
                        front,
                        HOSTILE,
                        List.of(new Page.Section(2, HOSTILE, "a\"b", HOSTILE, source.top())),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Body("<h2 id=\"a&quot;b\">x</h2>", List.of(), null)));
        return SampleSite.render(sample).asMap();
    }

    private static <T> Located<T> at(T value) {
        return SampleCatalog.at(value);
    }

    @Test
    void noPageGetsAnElementFromAName() {
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            Document page = Jsoup.parse(site.text(path));
            assertEquals(0, page.select("#evil, [onclick]").size(), path);
            assertEquals(0, page.select("script:not([src])").size(), path);
            assertEquals(0, page.select("a[href^=javascript]").size(), path);
        });
    }

    @Test
    void noScriptFileHoldsAnElementOrALineThatJavaScriptMightEnd() {
        files.keySet().stream()
                .filter(path -> path.endsWith(".js") && !path.startsWith("theme/"))
                .map(site::text)
                .forEach(text -> {
                    assertFalse(text.contains("<"), text);
                    assertFalse(text.contains("\u2028"), text);
                });
    }

    @Test
    void jsonAndXmlReadBackWhatWasMeant() throws Exception {
        assertEquals(
                HOSTILE,
                JsonParser.parseString(site.text("api/oncall.json"))
                        .getAsJsonObject()
                        .getAsJsonObject("people")
                        .getAsJsonObject("sam")
                        .get("name")
                        .getAsString());
        for (String path : List.of("api/pipelines.json", "api/runbooks.json", "search.json")) {
            assertTrue(JsonParser.parseString(site.text(path)).isJsonObject(), path);
        }
        for (String path : List.of("feed.xml", "sitemap.xml")) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(site.text(path))));
        }
    }

    @Test
    void addressesAreEncodedSoThatOddPathsAreFound() {
        assertEquals(List.of(), site.dead());
    }

    @Test
    void namesLeadToNoFileAboveTheSite() {
        files.keySet().forEach(path -> assertFalse(path.contains(".."), path));
    }
}
