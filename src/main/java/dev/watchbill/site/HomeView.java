package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param runbooks the most severe ones, by severity
 * @param allRunbooks the link to the list of all; null where there is none
 * @param runbookCount how many there are in all
 * @param pages the other pages
 * @param intro HTML of the content's own first page
 */
public record HomeView(
        List<OnCallView> onCall,
        List<PipelineView.Group> pipelines,
        List<RunbookView.Group> runbooks,
        @Nullable String allRunbooks,
        int runbookCount,
        List<Ref> pages,
        @Nullable String intro) {}
