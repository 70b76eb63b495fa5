package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page and the check agree whether its review is overdue: both go by the day in the site's zone. */
class ReviewDayTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland, 1", "UTC, 0", "Pacific/Honolulu, 0"})
    void aReviewDueOnTheDayIsOverdueWhereTheNextDayHasBegun(String zone, int overdue) {
        Outcome outcome = new BuiltContent(folder)
                .with("site.yaml", "title: Watch\ntime_zone: " + zone + "\n")
                .with("runbooks/late.md", "---\nlast_reviewed: 2026-11-15\nreview_every: 10 days\n---\n# Late\n")
                .build();
        assertEquals(
                overdue,
                BuiltContent.told(outcome).stream()
                        .filter(finding -> finding.contains("[stale-review]"))
                        .count());
        assertEquals(
                overdue,
                BuiltContent.page(outcome, "runbooks/late/")
                        .select(".review.overdue")
                        .size());
    }
}
