package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline with all that is known of it.
 *
 * @param onCall null where no schedule is called for it
 * @param pager the way through its runbooks where they are on several pages; null where they are on one
 * @param write where to write its first runbook; null where it has one, or the repository is not known
 * @param intro HTML of the content's own page at this address
 */
record PipelineView(
        Row row,
        String group,
        List<Party> upstream,
        List<Party> downstream,
        @Nullable OnCallView onCall,
        List<RunbookRow> runbooks,
        Sheet.@Nullable Pager pager,
        @Nullable String write,
        @Nullable MapView map,
        @Nullable String intro) {

    /** A pipeline in a list. */
    record Row(
            String id,
            String name,
            String href,
            @Nullable String audience,
            List<Owner> owners,
            @Nullable SlaView sla,
            int runbooks) {}

    /** Who answers for a pipeline, as {@code primary} or {@code secondary}. */
    record Owner(String role, PersonView person) {}

    /** A team or pipeline before or after this one. */
    record Party(
            String name, @Nullable String href, @Nullable Contact contact) {}

    /** Pipelines that belong together. */
    record Group(String id, String name, List<Row> pipelines) {}

    /** The list of all. */
    record All(List<Group> groups, @Nullable String intro, Sheet.@Nullable Pager pager) {}
}
