package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site shows all that there is, and nothing that there is not. */
class SmallSitesTest {
    private static final String ROTA = """
            name: Data
            time_zone: UTC
            handoff: Monday 09:00
            roles: [primary]
            rotation:
              - { from: 2026-01-05, order: [{ primary: alex }, { primary: sam }] }
            """;

    @TempDir
    Path folder;

    private BuiltContent people() {
        return new BuiltContent(folder).with("people.yaml", "alex: { name: Alex }\nsam: { name: Sam }\n");
    }

    @Test
    void homeLeadsToPeopleWhereNoRotaDoes() {
        Document home = BuiltContent.page(people().build(), "");
        assertEquals(List.of("Home", "People"), home.select("nav.menu a").eachText());
        assertEquals(
                List.of("people/index.html"),
                home.select("nav.menu a:contains(People)").eachAttr("href"));
    }

    @Test
    void everyFeedOfAScheduleIsOffered() {
        Outcome outcome = people().with("oncall/data.yaml", ROTA).build();
        List<String> written = outcome.files().asMap().keySet().stream()
                .filter(path -> path.matches("calendar/[^/]*\\.ics"))
                .map(path -> "../../" + path)
                .toList();
        List<String> offered = BuiltContent.page(outcome, "oncall/data/")
                .select(".subscribe a")
                .eachAttr("href");
        assertEquals(written, offered.stream().sorted().toList());
    }

    @Test
    void whoHasNoHolidaysHasNoPointsForThem() {
        Outcome outcome = people().with("oncall/data.yaml", ROTA).build();
        Document page = BuiltContent.page(outcome, "oncall/data/");
        assertEquals(
                "On call",
                page.select(".term .gauge > span").eachText().stream()
                        .distinct()
                        .reduce((a, b) -> a + ", " + b)
                        .orElseThrow());
    }

    @Test
    void searchNamesAPageByEachOfItsNamesOnce() {
        Outcome outcome = new BuiltContent(folder)
                .with(
                        "runbooks/a.md",
                        "---\nalerts: [DiskFull]\naliases: [disk, old/disk, old/DiskFull]\n---\n# Full\n")
                .build();
        assertFalse(outcome.files() == null, () -> BuiltContent.told(outcome).toString());
        String names = JsonParser.parseString(
                        BuiltContent.text(outcome.files().asMap().get("search.json")))
                .getAsJsonObject()
                .getAsJsonArray("pages")
                .get(0)
                .getAsJsonObject()
                .get("names")
                .toString();
        assertEquals("[\"DiskFull\",\"disk\"]", names);
    }
}
