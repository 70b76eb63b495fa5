package dev.watchbill.history;

import dev.watchbill.model.PageHistory;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** One walk over the history for all files together. A merge counts as nobody's change; a renamed file begins anew. */
final class LastChanges {
    private record Trace(Instant last, Set<String> people) {}

    private final Repository repository;
    private final String folder;
    private final Map<String, Trace> traces = new TreeMap<>();

    private LastChanges(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    static PageHistory of(Repository repository, ObjectId head, String folder) throws IOException {
        LastChanges changes = new LastChanges(repository, folder);
        changes.walk(head);
        Map<String, PageHistory.Change> latest = new TreeMap<>();
        changes.traces.forEach(
                (path, trace) -> latest.put(path, new PageHistory.Change(trace.last(), List.copyOf(trace.people()))));
        return new PageHistory(Map.copyOf(latest));
    }

    private void walk(ObjectId head) throws IOException {
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk trees = new TreeWalk(repository)) {
            trees.setRecursive(true);
            trees.setFilter(
                    folder.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
            commits.markStart(commits.parseCommit(head));
            for (RevCommit commit : commits) {
                if (commit.getParentCount() <= 1) {
                    trace(commit, commits, trees);
                }
            }
        }
    }

    private void trace(RevCommit commit, RevWalk commits, TreeWalk trees) throws IOException {
        trees.reset();
        if (commit.getParentCount() == 0) {
            trees.addTree(new EmptyTreeIterator());
        } else {
            RevCommit parent = commit.getParent(0);
            commits.parseHeaders(parent);
            trees.addTree(parent.getTree());
        }
        trees.addTree(commit.getTree());
        while (trees.next()) {
            String path = trees.getPathString();
            String below = folder.isEmpty() ? path : path.substring(folder.length() + 1);
            traces.computeIfAbsent(
                            below,
                            first -> new Trace(Instant.ofEpochSecond(commit.getCommitTime()), new LinkedHashSet<>()))
                    .people()
                    .add(commit.getAuthorIdent().getName());
        }
    }
}
