package dev.watchbill.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes in folders and all folders within them, whether a file is written in place, renamed over another or
 * moved in with its folder, or a whole folder is replaced. Changes that come close together count as one. Hidden files
 * are nobody's business.
 */
public final class Watcher implements Closeable {
    /** How long it must be quiet before a change counts as done, in milliseconds. */
    private static final int QUIET = 10;

    private final WatchService service;
    private final List<Path> roots;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    private final Set<Path> touched = new HashSet<>();
    private boolean lostSight;

    /**
     * What may have changed.
     *
     * @param paths files, and folders with all that is in them
     * @param everything whether more was touched than could be seen
     */
    public record Changes(Set<Path> paths, boolean everything) {
        /** Everything there is. */
        public static final Changes ALL = new Changes(Set.of(), true);

        public boolean touch(Path file) {
            for (Path path = file; path != null && !everything; path = path.getParent()) {
                if (paths.contains(path)) {
                    return true;
                }
            }
            return everything;
        }
    }

    /** @param folders each may be replaced as a whole */
    public Watcher(List<Path> folders) throws IOException {
        service = FileSystems.getDefault().newWatchService();
        roots = List.copyOf(folders);
        for (Path root : roots) {
            Path parent = whole(root).getParent();
            if (parent != null) {
                register(parent);
            }
        }
        roots.forEach(this::watch);
    }

    /**
     * Blocks until something has changed and it has been quiet for a moment.
     *
     * @return null where the watcher was closed
     */
    public @Nullable Changes await() throws InterruptedException {
        try {
            while (touched.isEmpty() && !lostSight) {
                take(service.take());
            }
            WatchKey key = service.poll(QUIET, TimeUnit.MILLISECONDS);
            while (key != null) {
                take(key);
                key = service.poll(QUIET, TimeUnit.MILLISECONDS);
            }
            Changes changes = new Changes(Set.copyOf(touched), lostSight);
            touched.clear();
            lostSight = false;
            return changes;
        } catch (ClosedWatchServiceException closed) {
            return null;
        }
    }

    private void take(WatchKey key) {
        Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                lostSight = true;
                roots.forEach(this::watch);
            } else if (folder != null
                    && event.context() instanceof Path name
                    && !name.toString().startsWith(".")) {
                touch(folder.resolve(name), event.kind() == StandardWatchEventKinds.ENTRY_MODIFY);
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
    }

    /** @param stays whether what had the name before still has it */
    private void touch(Path path, boolean stays) {
        for (Path root : roots) {
            if (path.startsWith(root) || path.equals(whole(root))) {
                Path known = path.startsWith(root) ? path : root;
                touched.add(known);
                if (!stays) {
                    forget(known);
                    watch(known);
                }
            }
        }
    }

    private static Path whole(Path root) {
        return root.toAbsolutePath().normalize();
    }

    /** A folder that was moved away must not be watched under the name that it had. */
    private void forget(Path path) {
        watched.entrySet().removeIf(entry -> {
            boolean gone = entry.getValue().startsWith(path);
            if (gone) {
                entry.getKey().cancel();
            }
            return gone;
        });
    }

    private void watch(Path folder) {
        LinkOption[] options =
                roots.contains(folder) ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        if (!Files.isDirectory(folder, options)) {
            return;
        }
        try {
            register(folder);
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                children.forEach(this::watch);
            }
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException unreadable) {
            touched.add(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void register(Path folder) throws IOException {
        WatchKey key = folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        watched.put(key, folder);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
