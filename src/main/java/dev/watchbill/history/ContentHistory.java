package dev.watchbill.history;

import dev.watchbill.model.PageHistory;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** The Git repository that a content folder lies in. It is only read, and neither the network nor the work tree is used. */
public final class ContentHistory implements AutoCloseable {
    private final Repository repository;
    private final String folder;

    private ContentHistory(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /**
     * Opens the repository of a folder.
     *
     * @param content the content folder, which exists
     * @throws NoHistoryException where it lies in no repository, or in one without a commit
     */
    public static ContentHistory of(Path content) throws NoHistoryException, IOException {
        PlainGit.settle();
        Path real = content.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
        if (builder.getGitDir() == null) {
            throw new NoHistoryException(real + " does not lie in a Git repository");
        }
        Repository repository = builder.build();
        try {
            if (repository.isBare() || !real.startsWith(workTree(repository))) {
                throw new NoHistoryException(real + " does not lie in the work tree of a Git repository");
            }
            if (repository.resolve(Constants.HEAD) == null) {
                throw new NoHistoryException("the Git repository of " + real + " has no commit yet");
            }
            String folder = workTree(repository).relativize(real).toString().replace('\\', '/');
            return new ContentHistory(repository, folder);
        } catch (NoHistoryException | IOException failed) {
            repository.close();
            throw failed;
        }
    }

    private static Path workTree(Repository repository) throws IOException {
        return repository.getWorkTree().toPath().toRealPath();
    }

    /**
     * The content as it was, with the names of everything around it, in a temporary folder that goes when the snapshot is
     * closed. Where the revision does not have the content folder, it is empty.
     *
     * @param revision a branch, a tag, a commit, or whatever else Git understands, such as {@code HEAD~2}
     * @throws NoHistoryException where there is no such revision
     */
    public Snapshot at(String revision) throws NoHistoryException, IOException {
        return Snapshot.of(repository, commit(revision), folder);
    }

    /** The id of the commit that is checked out. */
    public String head() throws IOException {
        return repository.resolve(Constants.HEAD).name();
    }

    /** When the files of the content folder last changed, and by whom; where the clone is shallow, nobody knows. */
    public PageHistory pages() throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        return shallow || head == null ? PageHistory.UNKNOWN : LastChanges.of(repository, head, folder);
    }

    private ObjectId commit(String revision) throws NoHistoryException, IOException {
        ObjectId commit = resolve(revision);
        if (commit == null) {
            boolean shallow =
                    !repository.getObjectDatabase().getShallowCommits().isEmpty();
            throw new NoHistoryException("'" + revision + "' is not a revision of the Git repository"
                    + (shallow ? "; this clone is shallow, so fetch more of its history" : ""));
        }
        return commit;
    }

    private @Nullable ObjectId resolve(String revision) throws NoHistoryException, IOException {
        try {
            return repository.resolve(revision + "^{commit}");
        } catch (AmbiguousObjectException several) {
            throw new NoHistoryException("'" + revision + "' begins the name of several revisions; write more of it");
        } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException none) {
            return null;
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
