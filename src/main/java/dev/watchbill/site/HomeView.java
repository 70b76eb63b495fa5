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
 * @param pages the other pages
 * @param intro HTML of the content's own first page
 */
public record HomeView(
        List<OnCallView> onCall,
        @Nullable String allSchedules,
        int scheduleCount,
        List<PipelineView.Group> pipelines,
        @Nullable String allPipelines,
        int pipelineCount,
        List<RunbookView.Row> runbooks,
        @Nullable String allRunbooks,
        int runbookCount,
        List<Ref> pages,
        @Nullable String intro) {}
