package dev.watchbill.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside a site in which the next one is made. One build at a time holds it; when the build ends, however it
 * ends, the next one may take over what was left.
 */
final class Workplace implements Closeable {
    private final Path site;
    private final Path folder;
    private final FileChannel channel;

    private Workplace(Path site, Path folder, FileChannel channel) {
        this.site = site;
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @throws IOException where another build is writing the same site
     */
    static Workplace open(Path site) throws IOException {
        Path folder = site.resolveSibling("." + site.getFileName() + ".watchbill");
        while (true) {
            Files.createDirectories(folder);
            FileChannel channel = channel(folder.resolve("lock"));
            if (channel == null) {
                continue;
            }
            if (!isLocked(channel)) {
                channel.close();
                throw new IOException("another build is writing " + site + "; try again when it is done");
            }
            if (isStillThere(channel, folder.resolve("lock"))) {
                return new Workplace(site, folder, channel);
            }
            channel.close();
        }
    }

    private static @Nullable FileChannel channel(Path lock) throws IOException {
        try {
            return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        }
    }

    /** A lock counts only where its file still has its name: the build before may have cleared it away. */
    private static boolean isStillThere(FileChannel channel, Path lock) throws IOException {
        String token = ProcessHandle.current().pid() + " " + System.nanoTime();
        channel.truncate(0).write(StandardCharsets.US_ASCII.encode(token), 0);
        try {
            return Files.readString(lock, StandardCharsets.US_ASCII).equals(token);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Where the next site is made. */
    Path next() {
        return folder.resolve("next");
    }

    private Path last() {
        return folder.resolve("last");
    }

    /** Brings back a site that a build was killed in the middle of replacing, and clears what else it left. */
    void recover() throws IOException {
        if (!Files.exists(site) && Files.isDirectory(last())) {
            Publisher.move(last(), site);
        }
        Tree.delete(last());
        Tree.delete(next());
    }

    /** The next site takes the place of the old one. */
    void swap() throws IOException {
        if (Files.exists(site)) {
            Publisher.move(site, last());
        }
        try {
            Publisher.move(next(), site);
        } catch (IOException failed) {
            if (Files.isDirectory(last())) {
                Publisher.move(last(), site);
            }
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Tree.delete(next());
            Tree.delete(last());
            Files.deleteIfExists(folder.resolve("lock"));
            Files.deleteIfExists(folder);
        }
    }
}
