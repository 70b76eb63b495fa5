package dev.watchbill.site;

import dev.watchbill.model.FrontMatter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody looked at a runbook lately enough.
 *
 * @param state {@code fresh}, {@code overdue}, or {@code dated} where no interval is given
 * @param due the day the next review is due
 */
record ReviewView(
        String state,
        String date,
        @Nullable String due,
        @Nullable String dueText,
        String dateText) {
    /** As of today in the site's zone; null where nobody told when it was reviewed. */
    static @Nullable ReviewView of(FrontMatter front, LocalDate today) {
        if (front.lastReviewed() == null) {
            return null;
        }
        LocalDate date = front.lastReviewed().value();
        if (front.reviewEvery() == null) {
            return new ReviewView("dated", date.toString(), null, null, Moments.day(date));
        }
        LocalDate due = date.plus(front.reviewEvery().value());
        boolean overdue = due.isBefore(today);
        return new ReviewView(
                overdue ? "overdue" : "fresh", date.toString(), due.toString(), Moments.day(due), Moments.day(date));
    }
}
