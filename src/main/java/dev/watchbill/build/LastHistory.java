package dev.watchbill.build;

import dev.watchbill.history.ContentHistory;
import dev.watchbill.history.NoHistoryException;
import dev.watchbill.model.PageHistory;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** When the pages of a folder changed last, read again only when something has been committed. */
final class LastHistory {
    private final Path content;
    private @Nullable String head;
    private PageHistory pages = PageHistory.UNKNOWN;

    LastHistory(Path content) {
        this.content = content;
    }

    /**
     * Pages say when they changed as an aside: where Git cannot be read, they say nothing, and where it is not around, its
     * library is not even loaded.
     */
    PageHistory get() {
        if (Checkout.of(content) == null) {
            return PageHistory.UNKNOWN;
        }
        try (ContentHistory history = ContentHistory.of(content)) {
            String now = history.head();
            if (!now.equals(head)) {
                pages = history.pages();
                head = now;
            }
            return pages;
        } catch (NoHistoryException | IOException unknown) {
            return PageHistory.UNKNOWN;
        }
    }
}
