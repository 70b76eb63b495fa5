package dev.watchbill.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the next site: a file that has not changed is the old one's, under a second name. */
final class Staging {
    private static final int SHARES = 64;
    private static final int LARGEST_SHARE = 32;

    private final Path old;
    private final Path next;
    private final boolean replaces;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    Staging(Path old, Path next) {
        this.old = old;
        this.next = next;
        this.made.add("");
        this.replaces = Files.isDirectory(old);
    }

    /**
     * Returns how many files are new or changed. Whether it returns or throws, no thread writes any longer.
     *
     * @throws IOException where a file could not be read or written
     */
    int stage(Map<String, SiteFiles.Content> files, Writing.Each each) throws IOException {
        Files.createDirectories(next);
        files.keySet().forEach(this::refuseOutside);
        AtomicInteger written = new AtomicInteger();
        ForkJoinTask.invokeAll(shares(List.copyOf(files.entrySet()), file -> {
            if (stage(file.getKey(), file.getValue(), each)) {
                written.incrementAndGet();
            }
        }));
        if (failure.get() instanceof IOException unwritten) {
            throw unwritten;
        }
        if (failure.get() instanceof RuntimeException unmade) {
            throw unmade;
        }
        return written.get();
    }

    /** So many, and so small, that no processor waits long for another at the end. */
    private static <T> List<ForkJoinTask<?>> shares(List<T> files, Consumer<T> stage) {
        List<ForkJoinTask<?>> shares = new ArrayList<>();
        int size = Math.max(1, Math.min(LARGEST_SHARE, files.size() / SHARES));
        for (int from = 0; from < files.size(); from += size) {
            List<T> share = files.subList(from, Math.min(files.size(), from + size));
            shares.add(ForkJoinTask.adapt(() -> share.forEach(stage)));
        }
        return shares;
    }

    /** Whether the old site has a file that the next one has not. */
    boolean lost(Set<String> kept) throws IOException {
        if (!replaces) {
            return false;
        }
        try (Stream<Path> files = Files.walk(old)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> old.relativize(file).toString().replace('\\', '/'))
                    .anyMatch(path -> !kept.contains(path));
        }
    }

    private boolean stage(String path, SiteFiles.Content content, Writing.Each each) {
        if (failure.get() != null) {
            return false;
        }
        try {
            return each.run(() -> write(path, content));
        } catch (IOException | RuntimeException failed) {
            failure.compareAndSet(null, failed);
            return false;
        }
    }

    private boolean write(String path, SiteFiles.Content content) throws IOException {
        Path before = old.resolve(path);
        Path after = next.resolve(path);
        make(folder(path));
        if (content instanceof SiteFiles.Copy copy) {
            return Untouched.during(copy.file(), () -> copy(copy.file(), before, after));
        }
        byte[] bytes = content.bytes();
        if (isSame(before, bytes)) {
            link(before, after);
            return false;
        }
        create(after, bytes);
        return true;
    }

    private static void create(Path file, byte[] bytes) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                channel.write(left);
            }
        }
    }

    private boolean copy(Path file, Path before, Path after) throws IOException {
        if (replaces && Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(before, file) < 0) {
            link(before, after);
            return false;
        }
        Files.copy(file, after);
        return true;
    }

    private boolean isSame(Path before, byte[] bytes) throws IOException {
        return replaces
                && Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                && Files.size(before) == bytes.length
                && Arrays.equals(Files.readAllBytes(before), bytes);
    }

    private static void link(Path before, Path after) throws IOException {
        try {
            Files.createLink(after, before);
        } catch (UnsupportedOperationException | IOException unsupported) {
            Files.copy(before, after);
        }
    }

    /** Makes a folder, and those that it lies in, where no thread has made it yet. */
    private void make(String folder) throws IOException {
        if (made.contains(folder)) {
            return;
        }
        make(folder(folder));
        try {
            Files.createDirectory(next.resolve(folder));
        } catch (FileAlreadyExistsException justNow) {
            return;
        }
        made.add(folder);
    }

    private void refuseOutside(String path) {
        if (!next.resolve(path).normalize().startsWith(next)) {
            throw new IllegalStateException("a page outside the site: " + path);
        }
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
