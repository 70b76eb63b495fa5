package dev.watchbill.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds the value that a site is: path to content, sorted. */
public final class SiteFiles {
    private final SortedMap<String, Content> files = new TreeMap<>();

    /** What stands at a path: bytes in memory, or a file to copy. */
    public sealed interface Content {
        InputStream open() throws IOException;
    }

    /** Bytes made by the build. Not to be changed. */
    public record Bytes(byte[] bytes) implements Content {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** A file that is copied as it is. */
    public record Copy(Path file) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    public void add(String path, String text) {
        add(path, new Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * @throws IllegalStateException where the path is taken: the checks let no two pages have one address
     */
    public void add(String path, Content content) {
        if (files.putIfAbsent(path, content) != null) {
            throw new IllegalStateException("two files for " + path);
        }
    }

    public SortedMap<String, Content> asMap() {
        return Collections.unmodifiableSortedMap(files);
    }
}
