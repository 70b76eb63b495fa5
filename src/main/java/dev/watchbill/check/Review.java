package dev.watchbill.check;

import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A review that is overdue, or a runbook that says of none. */
final class Review implements PageRule {
    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        FrontMatter front = page.front();
        if (front.lastReviewed() == null) {
            if (page.isRunbook() && !facts.isForeign(page)) {
                report.accept(Finding.info("missing-review", front.at(), "'last_reviewed' says no date"));
            }
        } else if (front.reviewEvery() != null) {
            LocalDate due =
                    front.lastReviewed().value().plus(front.reviewEvery().value());
            if (due.isBefore(facts.today())) {
                String message = "this review is overdue since " + due;
                report.accept(
                        Finding.warning("stale-review", front.lastReviewed().at(), message));
            }
        }
    }
}
