package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one person.
 *
 * @param zone the id of their own zone; null where none is told
 * @param intro HTML of the content's own page at this address
 * @param schedules those in which they have a published shift
 * @param shifts those that are not over
 * @param feed null where there is no schedule
 */
record PersonPageView(
        PersonView person,
        @Nullable String zone,
        @Nullable String intro,
        List<Ownership> pipelines,
        List<OnCallView> schedules,
        List<SlotView> shifts,
        @Nullable Subscription feed) {
    /** A pipeline that somebody answers for, as {@code primary} or {@code secondary} owner. */
    record Ownership(PipelineView.Row pipeline, String role) {}
}
