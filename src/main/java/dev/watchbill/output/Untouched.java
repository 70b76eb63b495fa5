package dev.watchbill.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Reads a file that nobody changes meanwhile, as far as its size, its time and its identity tell. */
final class Untouched {
    private Untouched() {}

    @FunctionalInterface
    interface Reading {
        boolean read() throws IOException;
    }

    /**
     * @return what the reading returned
     * @throws IOException where the file is no longer what it was before the reading
     */
    static boolean during(Path file, Reading reading) throws IOException {
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        boolean result = reading.read();
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.size() != after.size()
                || !before.lastModifiedTime().equals(after.lastModifiedTime())
                || !Objects.equals(before.fileKey(), after.fileKey())) {
            throw new IOException(file + " was changed while it was read; build again");
        }
        return result;
    }
}
