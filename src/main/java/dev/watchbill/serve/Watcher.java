package dev.watchbill.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes in folders and all folders within them, whether a file is written in place, renamed over another or
 * moved in with its folder. Changes that come close together count as one.
 */
public final class Watcher implements Closeable {
    /** How long it must be quiet before a change counts as done, in milliseconds. */
    private static final int QUIET = 15;

    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    public Watcher(List<Path> folders) throws IOException {
        service = FileSystems.getDefault().newWatchService();
        for (Path folder : folders) {
            watch(folder);
        }
    }

    /**
     * Blocks until something has changed and it has been quiet for a moment.
     *
     * @return false where the watcher was closed
     */
    public boolean await() throws InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = take(service.take());
            }
            WatchKey key = service.poll(QUIET, TimeUnit.MILLISECONDS);
            while (key != null) {
                take(key);
                key = service.poll(QUIET, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    private boolean take(WatchKey key) {
        Path folder = watched.get(key);
        boolean changed = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            changed = true;
            if (folder != null && event.context() instanceof Path name) {
                watchNew(folder.resolve(name));
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
        return changed;
    }

    private void watchNew(Path path) {
        try {
            if (Files.isDirectory(path)) {
                watch(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void watch(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                WatchKey key = folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                watched.put(key, folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
