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
record RunbookView(
        RunbookRow row,
        String body,
        List<Heading> contents,
        @Nullable PipelineView pipeline,
        List<Ref> alerts,
        List<Contact> dashboards,
        List<String> tags,
        @Nullable ReviewView review,
        @Nullable String exercised,
        @Nullable Ref previous,
        @Nullable Ref next,
        @Nullable Shelf shelf,
        Upkeep upkeep) {

    /** Runbooks that stand together. */
    record Shelf(String name, List<Near> runbooks) {}

    /** One of them; {@code current} is the one whose page this is. */
    record Near(String title, String href, boolean current) {}

    /** A line of the contents. */
    record Heading(int level, String id, String title) {}

    /** Runbooks under one heading. */
    record Group(String id, String name, @Nullable String href, List<RunbookRow> runbooks) {}

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
