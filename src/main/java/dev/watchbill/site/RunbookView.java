package dev.watchbill.site;

import dev.watchbill.model.FrontMatter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One runbook.
 *
 * @param body safe HTML
 * @param pipeline null where it belongs to none
 * @param shelf those beside it; null where there is none
 * @param exercised the day on which somebody tried it out; null where none is told
 */
record RunbookView(
        Row row,
        String body,
        List<Heading> contents,
        @Nullable PipelineView pipeline,
        List<Ref> alerts,
        List<Contact> dashboards,
        List<String> tags,
        @Nullable Review review,
        @Nullable String exercised,
        @Nullable Ref previous,
        @Nullable Ref next,
        @Nullable Shelf shelf,
        Upkeep upkeep) {

    /** A runbook in a list. */
    record Row(
            String title,
            String href,
            @Nullable String description,
            @Nullable String severity,
            @Nullable Ref pipeline,
            List<String> alerts,
            @Nullable Review review) {}

    /** Runbooks that stand together. */
    record Shelf(String name, List<Near> runbooks) {}

    /** One of them; {@code current} is the one whose page this is. */
    record Near(String title, String href, boolean current) {}

    /** A line of the contents. */
    record Heading(int level, String id, String title) {}

    /**
     * Whether somebody looked at it lately enough.
     *
     * @param state {@code fresh}, {@code overdue}, or {@code dated} where no interval is given
     * @param due the day the next review is due
     */
    record Review(
            String state,
            String date,
            @Nullable String due,
            @Nullable String dueText,
            String dateText) {
        /** As of today in the site's zone; null where nobody told when it was reviewed. */
        static @Nullable Review of(FrontMatter front, LocalDate today) {
            if (front.lastReviewed() == null) {
                return null;
            }
            LocalDate date = front.lastReviewed().value();
            if (front.reviewEvery() == null) {
                return new Review("dated", date.toString(), null, null, Moments.day(date));
            }
            LocalDate due = date.plus(front.reviewEvery().value());
            boolean overdue = due.isBefore(today);
            return new Review(
                    overdue ? "overdue" : "fresh",
                    date.toString(),
                    due.toString(),
                    Moments.day(due),
                    Moments.day(date));
        }
    }

    /** Runbooks under one heading. */
    record Group(String id, String name, @Nullable String href, List<Row> runbooks) {}

    /**
     * The list of all.
     *
     * @param severities the severities that occur, worst first
     */
    record All(
            List<Group> groups,
            List<String> severities,
            int count,
            @Nullable String intro,
            Sheet.@Nullable Pager pager) {}
}
