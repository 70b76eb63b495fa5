package dev.watchbill.site;

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
public record RunbookView(
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
    public record Row(
            String title,
            String href,
            @Nullable String description,
            @Nullable String severity,
            @Nullable Ref pipeline,
            List<String> alerts,
            @Nullable Review review) {}

    /** Runbooks that stand together. */
    public record Shelf(String name, List<Near> runbooks) {}

    /** One of them; {@code current} is the one whose page this is. */
    public record Near(String title, String href, boolean current) {}

    /** A line of the contents. */
    public record Heading(int level, String id, String title) {}

    /**
     * Whether somebody looked at it lately enough.
     *
     * @param state {@code fresh}, {@code overdue}, or {@code dated} where no interval is given
     * @param due the day the next review is due
     */
    public record Review(
            String state,
            String date,
            @Nullable String due,
            @Nullable String dueText,
            String dateText) {}

    /** Runbooks under one heading. */
    public record Group(String id, String name, @Nullable String href, List<Row> runbooks) {}

    /**
     * The list of all.
     *
     * @param severities the severities that occur, worst first
     */
    public record All(
            List<Group> groups,
            List<String> severities,
            int count,
            @Nullable String intro,
            Sheet.@Nullable Pager pager) {}
}
