package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.SiteFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page grows with all that there is. */
class LongListsTest {
    @TempDir
    Path folder;

    @Test
    void runbooksOfOnePipelineAndTheListForAgentsGoOnInFurtherFiles() {
        BuiltContent content = new BuiltContent(folder)
                .with("people.yaml", "alex: { name: Alex }\n")
                .with("pipelines/profit.yaml", "pipelines:\n  daily: { name: Daily profit, primary: alex }\n");
        for (int i = 0; i <= 1000; i++) {
            content.with("runbooks/step-" + i + ".md", "---\npipeline: daily\n---\n# Step " + (10_000 + i) + "\n");
        }
        Outcome outcome = content.build();
        Map<String, SiteFiles.Content> files = outcome.files().asMap();
        Document first = BuiltContent.page(outcome, "pipelines/daily/");
        assertEquals(200, first.select(".rows .row-link").size());
        assertEquals("index-2.html", first.select("a[rel=next]").attr("href"));
        assertTrue(first.text().contains("Whom to call"));
        String last = BuiltContent.text(files.get("pipelines/daily/index-6.html"));
        assertTrue(last.contains("Step 11000") && last.contains("Page 6 of 6"), last);
        assertFalse(last.contains("Whom to call"), "only the first page tells of the pipeline");
        assertTrue(BuiltContent.text(files.get("llms.txt")).contains("](llms-2.txt)"));
        assertEquals(
                1L,
                BuiltContent.text(files.get("llms-2.txt"))
                        .lines()
                        .filter(line -> line.startsWith("- ["))
                        .count());
    }

    @Test
    void pagesThatAreNoRunbooksAreAllListedByFolder() {
        BuiltContent content = new BuiltContent(folder);
        for (int i = 0; i < 150; i++) {
            content.with((i < 60 ? "alerts/dns/" : "alerts/etcd/") + "a" + (1000 + i) + ".md", "# Alert " + i + "\n");
        }
        Outcome outcome = content.build();
        Document home = BuiltContent.page(outcome, "");
        assertEquals(List.of("alerts / dns", "alerts / etcd"), home.select("h3").eachText());
        assertEquals(100, home.select(".plain a").size());
        Document second = Jsoup.parse(BuiltContent.text(
                outcome.files().asMap().get(home.select("a[rel=next]").attr("href"))));
        assertEquals("Alert 149", second.select(".plain a").last().text());
        assertEquals(50, second.select(".plain a").size());
    }
}
