package dev.watchbill.site;

import dev.watchbill.model.FrontMatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Whether a page was reviewed lately enough. */
final class Reviews {
    private Reviews() {}

    static RunbookView.@Nullable Review of(FrontMatter front, Instant now) {
        if (front.lastReviewed() == null) {
            return null;
        }
        LocalDate date = front.lastReviewed().value();
        if (front.reviewEvery() == null) {
            return new RunbookView.Review("dated", date.toString(), null, null, Moments.day(date));
        }
        LocalDate due = date.plus(front.reviewEvery().value());
        boolean overdue = due.isBefore(now.atZone(ZoneOffset.UTC).toLocalDate());
        return new RunbookView.Review(
                overdue ? "overdue" : "fresh", date.toString(), due.toString(), Moments.day(due), Moments.day(date));
    }
}
