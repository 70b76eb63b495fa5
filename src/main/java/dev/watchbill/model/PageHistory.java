package dev.watchbill.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the files of the content folder last changed.
 *
 * @param changes by path below the content folder; a file that was never committed is missing
 * @param complete whether the whole history is there; in a shallow clone it is not, and then nothing is known
 */
public record PageHistory(Map<String, Change> changes, boolean complete) {
    /** What a shallow clone knows. */
    public static final PageHistory SHALLOW = new PageHistory(Map.of(), false);

    /**
     * The last of a file's changes.
     *
     * @param at when it was committed
     * @param people the names of all who ever changed the file, the latest first
     */
    public record Change(Instant at, List<String> people) {}

    /** The last change of a page; null where it is not known. */
    public @Nullable Change of(Page page) {
        return changes.get(page.path());
    }
}
