package dev.watchbill.check;

import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A review that is overdue or yet to come, or a runbook that says of none. */
final class Review implements PageRule {
    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        FrontMatter front = page.front();
        past("last_reviewed", front.lastReviewed(), facts, report);
        past("last_exercised", front.lastExercised(), facts, report);
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

    /** Says that a day is in the future; the site's tomorrow has begun for those who live east of it. */
    private static void past(String key, @Nullable Located<LocalDate> day, Facts facts, Consumer<Finding> report) {
        if (day != null && day.value().isAfter(facts.today().plusDays(1))) {
            String message = "'" + key + "' is in the future; today is " + facts.today();
            report.accept(Finding.warning("future-review", day.at(), message));
        }
    }
}
