package dev.watchbill.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside a site in which the next one is made. One build at a time holds it; when the build ends, however it
 * ends, the next one may take over what was left.
 */
final class Workplace implements Closeable {
    /** In bytes. */
    private static final int LARGEST_LOCK = 64 * 1024;

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
        Path folder = folder(site);
        while (true) {
            Files.createDirectories(folder);
            FileChannel channel = channel(folder.resolve("lock"));
            if (channel == null) {
                continue;
            }
            if (holds(channel, site, folder.resolve("lock"))) {
                return new Workplace(site, folder, channel);
            }
        }
    }

    private static boolean holds(FileChannel channel, Path site, Path lock) throws IOException {
        boolean held = false;
        try {
            if (!isLocked(channel)) {
                throw new IOException("another build is writing " + site + "; try again when it is done");
            }
            held = isStillThere(channel, lock);
            return held;
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** Whether a build was killed between the two renames of {@link #swap} and the site still lies here. */
    static boolean holdsSite(Path site) {
        return !Files.exists(site) && Files.isDirectory(folder(site).resolve("last"));
    }

    private static Path folder(Path site) {
        return site.resolveSibling("." + site.getFileName() + ".watchbill");
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

    /**
     * A lock counts only where its file still has its name: the build before may have cleared it away. The file is known
     * by a size drawn for it, because opening it a second time to read it would give up the lock on Linux.
     */
    private static boolean isStillThere(FileChannel channel, Path lock) throws IOException {
        int size = 1 + ThreadLocalRandom.current().nextInt(LARGEST_LOCK);
        channel.truncate(0).write(ByteBuffer.allocate(size), 0);
        try {
            return Files.size(lock) == size;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Where the next site is made. */
    Path next() {
        return folder.resolve("next");
    }

    /** The site that is being replaced: a whole one for as long as it has this name. */
    private Path last() {
        return folder.resolve("last");
    }

    /** Brings back a site that a build was killed in the middle of replacing, and clears what else it left. */
    void recover() throws IOException {
        if (holdsSite(site)) {
            move(last(), site);
        }
        clear();
    }

    /** The last site gives up its name before its files go: whoever deletes the site meanwhile gets no part of it back. */
    private void clear() throws IOException {
        Path gone = folder.resolve("gone");
        Tree.delete(gone);
        if (Files.isDirectory(last())) {
            move(last(), gone);
            Tree.delete(gone);
        }
        Tree.delete(next());
    }

    /**
     * The next site takes the place of the old one. No system call that Java reaches exchanges two folders at once, so
     * these are two renames with nothing between them; a process that is asked to end does both.
     */
    void swap() throws IOException {
        Uninterrupted.run(() -> {
            if (Files.exists(site)) {
                putAside();
            }
            takePlace();
        });
    }

    private void putAside() throws IOException {
        try {
            move(site, last());
        } catch (FileSystemException refused) {
            throw new IOException(
                    site + " could not be replaced as a whole; where it is a mount point, choose a folder within it",
                    refused);
        }
    }

    private void takePlace() throws IOException {
        try {
            move(next(), site);
        } catch (IOException failed) {
            if (Files.isDirectory(last())) {
                move(last(), site);
            }
            throw failed;
        }
    }

    /** Leaves the folder where the next build has already begun to use it, and where the only site lies in it. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (holdsSite(site)) {
                return;
            }
            clear();
            Files.deleteIfExists(folder.resolve("lock"));
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException taken) {
            return;
        }
    }

    /** Moves a folder to a free name on the same file system. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
