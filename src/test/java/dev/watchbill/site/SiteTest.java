package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.watchbill.model.Catalog;
import dev.watchbill.output.SiteFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    private static final SortedMap<String, SiteFiles.Content> FILES =
            SampleSite.render(SampleCatalog.full()).asMap();
    private static final SiteLinks SITE = new SiteLinks(FILES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "index.md",
                "pipelines/index.html",
                "pipelines/aggregate-profit/index.html",
                "runbooks/index.html",
                "runbooks/index.md",
                "runbooks/aggregate-profit/index.html",
                "runbooks/aggregate-profit/index.md",
                "handbook/index.html",
                "oncall/index.html",
                "oncall/data-engineering/index.html",
                "oncall/data-engineering/shifts.js",
                "people/index.html",
                "people/sam/index.html",
                "r/ProfitAggregateLate/index.html",
                "runbooks/aggregate-profit-eod/index.html",
                "api/oncall.json",
                "api/fairness.json",
                "api/pipelines.json",
                "api/runbooks.json",
                "search.json",
                "theme/search/names.js",
                "theme/search/words-0.js",
                "theme/search/sections-0.js",
                "sitemap.xml",
                "feed.xml",
                "robots.txt",
                "llms.txt",
                "404.html",
                "offline.html",
                "sw.js",
                "manifest.webmanifest",
                "theme/site.css"
            })
    void everyAddressOfTheContractExists(String path) {
        assertTrue(FILES.containsKey(path), path);
    }

    @Test
    void noLinkAndNoAnchorIsDead() {
        assertEquals(List.of(), SITE.dead());
    }

    @Test
    void twoRendersAreEqualByteForByte() throws IOException {
        SortedMap<String, SiteFiles.Content> again =
                SampleSite.render(SampleCatalog.full()).asMap();
        assertEquals(FILES.keySet(), again.keySet());
        for (String path : FILES.keySet()) {
            assertArrayEquals(FILES.get(path).bytes(), again.get(path).bytes(), path);
        }
    }

    @Test
    void pagesHoldNoInlineScriptNoInlineStyleAndNothingOfOthers() {
        pages().forEach(path -> {
            Document page = page(path);
            assertTrue(page.select("meta[http-equiv=Content-Security-Policy]").hasAttr("content"), path);
            assertEquals(List.of(), page.select("script:not([src]), style, [style]"), path);
            for (Element element : page.getAllElements()) {
                element.attributes()
                        .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), path));
            }
            page.select("script[src], img[src], link[rel=stylesheet], link[rel=icon]")
                    .forEach(element -> {
                        String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                        assertFalse(address.contains("//"), path + ": " + address);
                    });
        });
    }

    @Test
    void everyTimeSaysWhichInTheWordsOfMachines() {
        pages().forEach(path -> assertEquals(List.of(), page(path).select("time:not([datetime])"), path));
    }

    @Test
    void idsAreUniqueAndEveryPageHasOneTitleAndOneHeading() {
        pages().forEach(path -> {
            Document page = page(path);
            List<String> ids = page.select("[id]").stream().map(Element::id).toList();
            assertEquals(ids.stream().distinct().toList(), ids, path);
            assertEquals(1, page.select("h1").size(), path);
            assertFalse(page.title().isBlank(), path);
        });
    }

    @Test
    void homeSaysWithoutScriptWhoIsOnCallAndWhoIsNext() {
        String text = page("index.html").selectFirst(".oncall").text();
        assertTrue(text.contains("Alex"), text);
        assertTrue(text.contains("alex@example.com"), text);
        assertTrue(text.contains("until Mon 30 Nov, 09:00 UTC"), text);
        assertTrue(text.contains("Next: Jamie primary, Sam secondary, from Mon 30 Nov, 09:00 UTC"), text);
        assertTrue(text.contains("As of Wed 25 Nov, 02:40 UTC"), text);
    }

    @Test
    void runbookSaysWhoChangedItLastAndWhereToTellOfAProblem() {
        Element after = page("runbooks/aggregate-profit/index.html").selectFirst(".after");
        assertTrue(
                after.text().contains("Last changed Fri 20 Nov 2026 by Sam, Jamie, Taylor and 2 more"), after.text());
        String issue = after.select("a:contains(Report a problem)").attr("href");
        assertTrue(
                issue.startsWith(
                        "https://github.com/example/watch/issues/new?title=Problem%3A%20Runbook%3A%20aggregate%20profit&body="),
                issue);
        assertTrue(issue.contains("https%3A%2F%2F"), "the issue names the page: " + issue);
        assertTrue(after.select("a:contains(Did this help?)").attr("href").contains("title=Used%3A%20"), after.text());
        assertFalse(page("handbook/index.html").text().contains("Last changed"), "nothing is known of it");
    }

    @Test
    void runbookShowsItsPipelineWithOwnersPromiseAndWhomToTell() {
        String side = page("runbooks/aggregate-profit/index.html")
                .selectFirst("aside")
                .text();
        for (String fact : List.of("Jamie", "Sam", "Available by 04:00 UTC", "Financial Reporting Team", "#fin")) {
            assertTrue(side.contains(fact), fact + " in " + side);
        }
    }

    @Test
    void reviewIsOverdueAfterItsInterval() {
        assertEquals(
                1,
                page("runbooks/aggregate-growth/index.html")
                        .select(".review.overdue")
                        .size());
        assertEquals(
                1,
                page("runbooks/aggregate-profit/index.html")
                        .select(".review.fresh")
                        .size());
    }

    @Test
    void pipelineWithoutRunbookOffersToWriteIt() {
        Element write = page("pipelines/unit-profit/index.html").selectFirst(".empty a");
        assertTrue(
                write.attr("href")
                        .startsWith(
                                "https://github.com/example/watch/new/main?filename=content%2Frunbooks%2Fprofit%2Funit-profit.md"));
    }

    @Test
    void subscribeLinksAreEncodedForGoogleAndOutlook() {
        String html = page("oncall/data-engineering/index.html")
                .selectFirst(".subscribe")
                .html();
        String feed = "data.example.com%2Fwatch%2Fcalendar%2Fdata-engineering.ics";
        assertTrue(html.contains("https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2F" + feed), html);
        assertTrue(html.contains("https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2F" + feed), html);
    }

    @Test
    void shortAddressLeadsToTheRunbookWithoutScript() {
        Document page = page("r/ProfitAggregateLate/index.html");
        String target = "../../runbooks/aggregate-profit/index.html";
        assertEquals(
                "0; url=" + target, page.selectFirst("meta[http-equiv=refresh]").attr("content"));
        assertEquals(target, page.selectFirst("main a").attr("href"));
        assertEquals(
                "https://data.example.com/watch/runbooks/aggregate-profit/",
                page.selectFirst("link[rel=canonical]").attr("href"));
    }

    @Test
    void pageNotFoundWorksAtAnyDepth() {
        page("404.html").select("link[rel=stylesheet], script[src], nav a").forEach(element -> {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertTrue(address.startsWith("/watch/"), address);
        });
    }

    @Test
    void smallestContentShowsOnlyWhatThereIs() {
        SortedMap<String, SiteFiles.Content> files =
                SampleSite.render(SampleCatalog.smallest()).asMap();
        SiteLinks site = new SiteLinks(files);
        assertEquals(List.of(), site.dead());
        assertFalse(files.containsKey("oncall/index.html"));
        Document home = Jsoup.parse(site.text("index.html"));
        assertEquals(List.of(), home.select("nav.menu a").eachText());
        assertEquals(List.of("Pages"), home.select("h2").eachText());
    }

    @Test
    void firstLoadOfARunbookKeepsItsBudget() throws IOException {
        String path = "runbooks/aggregate-profit/index.html";
        Document page = page(path);
        int scripts = 0;
        int styles = 0;
        for (Element element : page.select("script[src], link[rel=stylesheet]:not([media=print])")) {
            String link = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            String file = link.replaceFirst("^(\\.\\./)+", "");
            int size = zipped(SITE.text(file));
            scripts += element.hasAttr("src") ? size : 0;
            styles += element.hasAttr("src") ? 0 : size;
        }
        int all = zipped(SITE.text(path)) + scripts + styles;
        String told = "html " + zipped(SITE.text(path)) + ", scripts " + scripts + ", styles " + styles;
        assertTrue(scripts <= 10 * 1024, told);
        assertTrue(all <= 25 * 1024, told);
        System.out.println("runbook page, gzipped: " + told + ", in all " + all);
    }

    @Test
    void scriptsOfTheThemeUseNothingThatRunsText() {
        Matcher unsafe = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(")
                .matcher("");
        FILES.keySet().stream()
                .filter(path -> path.startsWith("theme/") && path.endsWith(".js"))
                .forEach(path -> assertFalse(unsafe.reset(SITE.text(path)).find(), path));
    }

    @Test
    void scheduleSaysHowFairItIsInWordsThenInBars() {
        Element term = page("oncall/data-engineering/index.html").selectFirst(".term");
        assertEquals(
                "The next 12 months 25 Nov 2026 to 25 Nov 2027",
                term.selectFirst("summary").text());
        assertFalse(term.select(".remarks li").isEmpty());
        assertEquals(List.of("Jamie", "Sam"), term.select(".load-name a").eachText());
        for (Element bar : term.select(".meter rect[width]")) {
            int length = Integer.parseInt(bar.attr("width"));
            assertTrue(length >= 0 && length <= 1000, bar.outerHtml());
        }
    }

    @Test
    void fairnessIsThereForProgramsToo() {
        JsonObject schedule = JsonParser.parseString(SITE.text("api/fairness.json"))
                .getAsJsonObject()
                .getAsJsonArray("schedules")
                .get(0)
                .getAsJsonObject();
        assertEquals("data-engineering", schedule.get("schedule").getAsString());
        JsonObject term = schedule.getAsJsonArray("terms").get(1).getAsJsonObject();
        assertEquals("coming-year", term.get("id").getAsString());
        JsonObject person = term.getAsJsonArray("people").get(0).getAsJsonObject();
        assertEquals("jamie", person.get("person").getAsString());
        assertTrue(person.keySet().containsAll(List.of("roles", "turns", "hours", "holiday_points", "equal_hours")));
    }

    @Test
    void versionOfTheKeptCopyFollowsTheContentAndNotTheClock() {
        SampleCatalog changed = SampleCatalog.full();
        changed.people.remove("alex");
        SortedMap<String, SiteFiles.Content> other = SampleSite.render(changed).asMap();
        assertNotEquals(SITE.text("sw.js"), new SiteLinks(other).text("sw.js"));
        Subject same = SampleCatalog.full().subject();
        Subject later = new Subject(
                same.catalog(),
                same.timetables(),
                same.fairness(),
                same.history(),
                same.folder(),
                same.now().plusSeconds(60));
        SiteFiles again = Site.render(later, Theme.builtIn(), null).made();
        assertEquals(SITE.text("sw.js"), new SiteLinks(again.asMap()).text("sw.js"));
    }

    @Test
    void everythingThatIsKeptExists() {
        Matcher file = Pattern.compile("\"([^\"]+\\.(?:html|js|css|svg))\"").matcher(SITE.text("sw.js"));
        assertEquals(
                List.of(),
                file.results()
                        .map(found -> found.group(1))
                        .filter(path -> !FILES.containsKey(path))
                        .toList());
    }

    @Test
    void agentsAreToldOfEveryFileOfFacts() {
        String told = SITE.text("llms.txt");
        FILES.keySet().stream()
                .filter(path -> path.matches("api/.*\\.json|search\\.json"))
                .forEach(path -> assertTrue(told.contains("](https://data.example.com/watch/" + path + "): "), path));
    }

    @Test
    void everyKeyOfTheJsonIsInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("content/guide/machines.md"));
        for (String file : FILES.keySet()) {
            if (file.matches("api/.*\\.json|search\\.json")) {
                Matcher key = Pattern.compile("\"([a-z_]+)\":").matcher(SITE.text(file));
                assertEquals(
                        List.of(),
                        key.results()
                                .map(found -> found.group(1))
                                .distinct()
                                .filter(name -> !guide.contains("`" + name + "`") && !isId(name))
                                .toList(),
                        file);
            }
        }
    }

    private static boolean isId(String key) {
        Catalog catalog = SampleCatalog.full().catalog();
        return catalog.people().containsKey(key) || catalog.teams().containsKey(key);
    }

    private static List<String> pages() {
        return FILES.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    private static Document page(String path) {
        return Jsoup.parse(SITE.text(path));
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
