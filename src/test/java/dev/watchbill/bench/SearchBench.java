package dev.watchbill.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.watchbill.browser.Browser;
import dev.watchbill.build.Outcome;
import dev.watchbill.build.Workshop;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How well search finds a page by a part of its alert's name, and what that costs: builds a content folder, opens it from
 * disk in Debian's Chromium and asks the site's own search. {@code java -cp target/test-classes:target/classes:…
 * dev.watchbill.bench.SearchBench CONTENT}.
 *
 * <p>For each way to type a name: the {@link Ceiling}; how often the page comes first, and among the first three; how often
 * it comes first where what is typed fits one name better than all others, and in how many cases it does; and what the
 * dearest visit costs in which that alone is typed, letter by letter.
 */
public final class SearchBench {
    private static final Pattern ALERT = Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}]*");
    private static final Pattern PART = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{L}&&[^\\p{Lu}]]+|\\p{N}+");
    private static final int VISITS = 20;

    /** No more names than these are asked for, evenly among all. */
    private static final int SAMPLE = 400;

    /** The ways in which people type a name. */
    private static final Map<String, UnaryOperator<String>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("exact", name -> name);
        FORMS.put("first 60%", name -> name.substring(0, (name.length() * 6 + 9) / 10));
        FORMS.put("words with spaces", name -> String.join(" ", parts(name)));
        FORMS.put("last two words", name -> String.join(" ", last(parts(name), 2)));
        FORMS.put("middle half", name -> name.substring(name.length() / 4, name.length() - name.length() / 4));
        FORMS.put("two letters swapped", name -> swapped(name, name.length() / 2));
        FORMS.put(
                "one letter missing",
                name -> new StringBuilder(name).deleteCharAt(name.length() / 2).toString());
    }

    private static final String SETUP = """
            const done = arguments[0];
            const load = src => new Promise((loaded, failed) => {
              const script = document.createElement("script");
              Object.assign(script, { src: document.documentElement.dataset.root + src, onload: loaded, onerror: failed });
              document.head.append(script);
            });
            load("theme/lookup.js").then(() => {
              self.find = self.watchbillLookup(load);
              self.last = async text => { let last = []; await self.find(text, hits => { last = hits; }); return last.map(hit => hit.page.address); };
              done();
            });
            """;

    private static final String ASK = """
            const [texts, done] = arguments;
            (async () => { const all = []; for (const text of texts) all.push(await self.last(text)); done(all); })();
            """;

    private static final String TYPE = """
            const [text, done] = arguments;
            (async () => {
              for (let length = 1; length <= text.length; length++) await self.last(text.slice(0, length));
              done([...document.scripts].map(script => decodeURIComponent(script.src)).filter(src => /\\/(search|matcher|lookup)/.test(src)));
            })();
            """;

    private final ChromeDriver browser;
    private final Path site;

    private SearchBench(ChromeDriver browser, Path site) {
        this.browser = browser;
        this.site = site;
    }

    public static void main(String[] args) throws IOException {
        Path site = Files.createTempDirectory("watchbill-search");
        SortedMap<String, SiteFiles.Content> files = build(Path.of(args[0]), site);
        ChromeDriver browser = Browser.start();
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(10));
        try {
            new SearchBench(browser, site).run(sample(alerts(files)));
        } finally {
            browser.quit();
        }
    }

    private static SortedMap<String, SiteFiles.Content> build(Path content, Path site) throws IOException {
        Outcome outcome = new Workshop(new ContentFolder(content, "content"), null, Progress.NONE)
                .plan(Instant.parse("2026-11-25T03:00:00Z"));
        SortedMap<String, SiteFiles.Content> files = Objects.requireNonNull(
                        outcome.files(), "the content has errors: run check")
                .asMap();
        for (Map.Entry<String, SiteFiles.Content> file : files.entrySet()) {
            if (file.getKey().matches("offline\\.html|theme/.*")) {
                Path target = site.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue().bytes());
            }
        }
        return files;
    }

    /** The page of each alert: a name in CamelCase that a page lists, or that its file has. */
    private static SortedMap<String, String> alerts(SortedMap<String, SiteFiles.Content> files) throws IOException {
        String json = new String(files.get("search.json").bytes(), StandardCharsets.UTF_8);
        SortedMap<String, String> pages = new TreeMap<>();
        for (JsonElement each : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("pages")) {
            JsonObject page = each.getAsJsonObject();
            String address = page.get("page").getAsString();
            List<String> names = new ArrayList<>();
            if (Set.of("runbook", "page").contains(page.get("kind").getAsString())) {
                page.getAsJsonArray("names").forEach(name -> names.add(name.getAsString()));
                names.add(address.replaceFirst("^(.*/)?([^/]+)/$", "$2"));
            }
            names.stream().filter(ALERT.asMatchPredicate()).findFirst().ifPresent(name -> pages.put(address, name));
        }
        return pages;
    }

    private static SortedMap<String, String> sample(SortedMap<String, String> all) {
        int step = (all.size() + SAMPLE - 1) / SAMPLE;
        SortedMap<String, String> some = new TreeMap<>();
        int i = 0;
        for (Map.Entry<String, String> alert : all.entrySet()) {
            if (i++ % step == 0) {
                some.put(alert.getKey(), alert.getValue());
            }
        }
        return some;
    }

    private void run(SortedMap<String, String> alerts) throws IOException {
        open();
        System.out.printf(
                "%d alerts%n%-20s %7s %7s %7s %14s %12s%n",
                alerts.size(), "", "ceiling", "first", "top 3", "first if clear", "KB (raw)");
        for (Map.Entry<String, UnaryOperator<String>> form : FORMS.entrySet()) {
            List<String> queries = alerts.values().stream().map(form.getValue()).toList();
            List<List<String>> found = ask(queries);
            List<String> names = List.copyOf(alerts.values());
            long reachable = Ceiling.of(names, queries);
            BitSet clear = Ceiling.clear(names, queries);
            long firstOfClear = 0;
            long first = 0;
            long third = 0;
            int i = 0;
            for (Map.Entry<String, String> alert : alerts.entrySet()) {
                int place = found.get(i).indexOf(alert.getKey());
                first += place == 0 ? 1 : 0;
                firstOfClear += place == 0 && clear.get(i) ? 1 : 0;
                third += place >= 0 && place < 3 ? 1 : 0;
                if (place != 0 && System.getProperty("misses") != null) {
                    System.out.println(
                            (clear.get(i) ? "! " : "  ") + queries.get(i) + " -> " + place + " " + alert.getValue()
                                    + " < " + found.get(i).stream().limit(2).toList());
                }
                i++;
            }
            double all = alerts.size() / 100.0;
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %6.1f%% %6.1f%% %6.1f%% %6.1f%% of %3d %12s%n",
                    form.getKey(),
                    reachable / all,
                    first / all,
                    third / all,
                    100.0 * firstOfClear / Math.max(1, clear.cardinality()),
                    clear.cardinality(),
                    cost(queries));
        }
    }

    private void open() {
        browser.get(site.resolve("offline.html").toUri().toString());
        browser.executeAsyncScript(SETUP);
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> ask(List<String> queries) {
        return (List<List<String>>) Objects.requireNonNull(browser.executeAsyncScript(ASK, queries));
    }

    /** The dearest of some visits, compressed as a server sends it, and as it is. */
    @SuppressWarnings("unchecked")
    private String cost(List<String> queries) throws IOException {
        long zipped = 0;
        long raw = 0;
        for (int i = 0; i < queries.size(); i += Math.max(1, queries.size() / VISITS)) {
            open();
            List<String> loaded = (List<String>) Objects.requireNonNull(
                    browser.executeAsyncScript(TYPE, queries.get(i).toLowerCase(Locale.ROOT)));
            long zip = 0;
            long plain = 0;
            for (String src : loaded.stream().distinct().toList()) {
                byte[] bytes = Files.readAllBytes(site.resolve("theme" + src.replaceFirst("^.*/theme/", "/"))
                        .normalize());
                plain += bytes.length;
                zip += zipped(bytes);
            }
            zipped = Math.max(zipped, zip);
            raw = Math.max(raw, plain);
        }
        return (zipped + 500) / 1000 + " (" + (raw + 500) / 1000 + ")";
    }

    private static int zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    private static List<String> parts(String name) {
        return PART.matcher(name).results().map(MatchResult::group).collect(Collectors.toList());
    }

    private static List<String> last(List<String> all, int count) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    private static String swapped(String name, int at) {
        char[] letters = name.toCharArray();
        char kept = letters[at];
        letters[at] = letters[at - 1];
        letters[at - 1] = kept;
        return new String(letters);
    }
}
