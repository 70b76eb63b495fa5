package dev.watchbill.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a team asks of its pipelines and runbooks.
 *
 * @param audiences what a pipeline for an audience must have; an audience that is not named needs nothing
 * @param runbookSections the headings that every runbook has, in this order
 */
public record Standards(Map<String, Set<Need>> audiences, List<String> runbookSections) {
    /** Nothing is asked for. */
    public static final Standards NONE = new Standards(Map.of(), List.of());

    /** Something that a pipeline may need. */
    public enum Need {
        RUNBOOK,
        SLA;

        /** The need as written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
