package dev.watchbill.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The content at one revision, in a temporary folder. */
public final class Snapshot implements AutoCloseable {
    /** How many files outside the content folder are set up, empty, so that links to them lead somewhere. */
    private static final int MOST_NEIGHBOURS = 20_000;

    private final Repository repository;
    private final Path root;
    private final String folder;
    private final Map<Path, ObjectId> links = new TreeMap<>();
    private int neighbours;

    private Snapshot(Repository repository, Path root, String folder) {
        this.repository = repository;
        this.root = root;
        this.folder = folder;
    }

    static Snapshot of(Repository repository, ObjectId commit, String folder) throws IOException {
        Snapshot snapshot = new Snapshot(repository, Files.createTempDirectory("watchbill-"), folder);
        try {
            Files.createDirectory(snapshot.root.resolve(".git"));
            Files.createDirectories(snapshot.content());
            snapshot.fill(commit);
            return snapshot;
        } catch (IOException | RuntimeException failed) {
            snapshot.close();
            throw failed;
        }
    }

    /** The content folder. */
    public Path content() {
        return folder.isEmpty() ? root : root.resolve(folder);
    }

    private void fill(ObjectId commit) throws IOException {
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(commits.parseCommit(commit).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                Path file = inside(tree.getPathString());
                if (file != null) {
                    put(tree.getPathString(), file, tree.getFileMode(), tree.getObjectId(0));
                }
            }
        }
        for (Map.Entry<Path, ObjectId> link : links.entrySet()) {
            String target = new String(repository.open(link.getValue()).getCachedBytes(), StandardCharsets.UTF_8);
            Files.createSymbolicLink(link.getKey(), Path.of(target));
        }
    }

    /** The place of a file in the folder; null where its name leads out of it or means nothing here. */
    private @Nullable Path inside(String path) {
        try {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) && !path.startsWith(".git/") ? file : null;
        } catch (InvalidPathException notHere) {
            return null;
        }
    }

    private void put(String path, Path file, FileMode mode, ObjectId id) throws IOException {
        boolean content = folder.isEmpty() || path.startsWith(folder + "/") || path.endsWith("CODEOWNERS");
        if (!content && ++neighbours > MOST_NEIGHBOURS) {
            return;
        }
        if (mode == FileMode.SYMLINK && content) {
            links.put(file, id);
            return;
        }
        if (mode != FileMode.REGULAR_FILE && mode != FileMode.EXECUTABLE_FILE) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            if (content) {
                repository.open(id).copyTo(out);
            }
        }
    }

    /** Removes the folder. */
    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(root)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
