package dev.watchbill.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Reads a file that is at rest, so that no half of what somebody is saving just now becomes a page. */
final class Settled {
    /** How often it is read before it is given up. A save is over sooner. */
    private static final int MOST_READS = 5;

    private Settled() {}

    @FunctionalInterface
    interface Reading {
        byte[] read() throws IOException;
    }

    /**
     * What a reading gives during which the file has kept its size, its time and its identity.
     *
     * @throws IOException where it cannot be read, or is never at rest
     */
    static byte[] read(Path file, Reading reading) throws IOException {
        BasicFileAttributes before = attributes(file);
        for (int reads = 0; reads < MOST_READS; reads++) {
            byte[] bytes = reading.read();
            BasicFileAttributes after = attributes(file);
            if (isSame(before, after)) {
                return bytes;
            }
            before = after;
        }
        throw new IOException(file + " changes while it is read");
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size()
                && before.lastModifiedTime().equals(after.lastModifiedTime())
                && Objects.equals(before.fileKey(), after.fileKey());
    }
}
