package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.SiteFiles;
import java.nio.file.Path;
import java.util.Map;
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
}
