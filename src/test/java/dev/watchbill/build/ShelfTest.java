package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside a runbook stand the others of its group. */
class ShelfTest {
    @TempDir
    Path folder;

    private static List<String> shelf(Outcome outcome, String address) {
        return BuiltContent.page(outcome, address).select(".shelf a").eachText();
    }

    @Test
    void runbooksOfAGroupOfPipelinesStandTogether() {
        BuiltContent content = new BuiltContent(folder)
                .with("people.yaml", "alex: { name: Alex }\n")
                .with("pipelines/profit.yaml", """
                        name: Profit pipelines
                        pipelines:
                          daily: { name: Daily profit, primary: alex }
                          yearly: { name: Yearly profit, primary: alex }
                        """)
                .with("runbooks/day.md", "---\npipeline: daily\nseverity: low\n---\n# Day is late\n")
                .with("runbooks/hour.md", "---\npipeline: daily\nseverity: high\n---\n# Hour is late\n")
                .with("runbooks/year.md", "---\npipeline: yearly\n---\n# Year is late\n")
                .with("runbooks/any.md", "# Anything is late\n");
        Outcome outcome = content.build();
        Document page = BuiltContent.page(outcome, "runbooks/day/");
        assertEquals("Profit pipelines", page.select(".shelf summary").text());
        assertEquals(
                List.of("Hour is late", "Day is late", "Year is late", "All runbooks"),
                page.select(".shelf a").eachText());
        assertEquals("Day is late", page.select(".shelf [aria-current=page]").text());
        assertEquals(List.of(), shelf(outcome, "runbooks/any/"), "it stands alone");
    }

    @Test
    void ofALongShelfOnlyTheNeighboursAreShown() {
        BuiltContent content = new BuiltContent(folder);
        for (int i = 10; i < 40; i++) {
            content.with("runbooks/step-" + i + ".md", "# Step " + i + "\n");
        }
        Outcome outcome = content.build();
        assertEquals(13, shelf(outcome, "runbooks/step-10/").size());
        assertEquals("Step 10", shelf(outcome, "runbooks/step-10/").get(0));
        assertEquals("Step 24", shelf(outcome, "runbooks/step-30/").get(0));
        assertEquals("Step 39", shelf(outcome, "runbooks/step-39/").get(11));
    }
}
