package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param allSchedules the link to all; null where all are here
 * @param scheduleCount how many there are in all
 * @param allPipelines the link to all; null where all are here
 * @param pipelineCount how many there are in all
 * @param runbooks the most severe ones, worst first
 * @param allRunbooks the link to the list of all; null where there is none
 * @param runbookCount how many there are in all
 * @param pages the other pages, by folder
 * @param pager the way through them where they do not all stand here; null where they do
 * @param intro HTML of the content's own first page
 */
record HomeView(
        List<OnCallView> onCall,
        @Nullable String allSchedules,
        int scheduleCount,
        List<PipelineView.Group> pipelines,
        @Nullable String allPipelines,
        int pipelineCount,
        List<RunbookRow> runbooks,
        @Nullable String allRunbooks,
        int runbookCount,
        List<Folder> pages,
        Sheet.@Nullable Pager pager,
        @Nullable String intro) {

    /** Pages that lie in one folder; its name is empty for those that lie in none. */
    record Folder(String name, List<Ref> pages) {}

    /** What follows the first page: no more than the rest of the other pages. */
    static HomeView further(List<Folder> pages, Sheet.@Nullable Pager pager) {
        return new HomeView(List.of(), null, 0, List.of(), null, 0, List.of(), null, 0, pages, pager, null);
    }
}
