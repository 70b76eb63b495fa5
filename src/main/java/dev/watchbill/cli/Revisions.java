package dev.watchbill.cli;

import dev.watchbill.build.Project;
import dev.watchbill.history.ContentHistory;
import dev.watchbill.history.NoHistoryException;
import dev.watchbill.history.Snapshot;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.time.Instant;

/**
 * The content at revisions of its repository.
 *
 * @param now the moment of the check at every revision
 */
record Revisions(ContentOptions options, Instant now) {
    /**
     * The content at a revision, under the paths that it has today.
     *
     * @throws WrongUsage where Git does not remember it
     */
    Project at(String revision) throws IOException {
        try (ContentHistory history = ContentHistory.of(options.content().path());
                Snapshot snapshot = history.at(revision)) {
            return Project.read(new ContentFolder(snapshot.content(), options.shownAs()), now);
        } catch (NoHistoryException unknown) {
            throw new WrongUsage(unknown.getMessage());
        }
    }
}
