package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.SiteFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that name the site's host are the same in every file, and valid in all of them. */
class FullAddressesTest {
    @TempDir
    Path folder;

    private Map<String, SiteFiles.Content> site(String url) {
        Outcome outcome = new BuiltContent(folder)
                .with("site.yaml", "title: Team\nurl: " + url + "\n")
                .with("people.yaml", "alex: { name: Alex }\nsam: { name: Sam }\n")
                .with("oncall/data.yaml", """
                        name: Data
                        time_zone: UTC
                        handoff: Monday 09:00
                        roles: [primary]
                        rotation:
                          - { from: 2026-01-05, order: [{ primary: alex }, { primary: sam }] }
                        """)
                .with("runbooks/späte daten.md", "---\nlast_reviewed: 2026-11-02\n---\n# Late\n")
                .build();
        assertFalse(outcome.files() == null, () -> BuiltContent.told(outcome).toString());
        return outcome.files().asMap();
    }

    @Test
    void areAsciiWhereverTheyStand() {
        site("https://example.org/bücher/wache/").forEach((path, content) -> {
            if (path.matches(".*\\.(html|xml|txt|ics)")) {
                String text = BuiltContent.text(content).replace("\r\n ", "");
                assertFalse(text.contains("/bücher/"), path);
                assertFalse(text.contains("%2Fb%C3%BCcher%2F"), path + ": encoded once for two times");
            }
        });
    }

    @Test
    void ofTwoSitesOnOneHostGiveNoEntryTheSameId() {
        String one = ids(site("https://example.org/one/"));
        String two = ids(site("https://example.org/two/"));
        assertEquals("https://example.org/one/ https://example.org/one/runbooks/sp%C3%A4te%20daten/", one);
        assertTrue(two.equals(one.replace("/one/", "/two/")), two);
    }

    private static String ids(Map<String, SiteFiles.Content> files) {
        return Pattern.compile("<id>(.*?)</id>")
                .matcher(BuiltContent.text(files.get("feed.xml")))
                .results()
                .map((MatchResult id) -> id.group(1))
                .collect(Collectors.joining(" "));
    }
}
