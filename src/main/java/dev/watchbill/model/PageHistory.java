package dev.watchbill.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the files of the content folder last changed.
 *
 * @param changes by path below the content folder; a file that was never committed is missing
 */
public record PageHistory(Map<String, Change> changes) {
    /** What is known where Git is not around, or where a shallow clone lacks the whole history. */
    public static final PageHistory UNKNOWN = new PageHistory(Map.of());

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
