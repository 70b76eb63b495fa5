package dev.watchbill.faults;

import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every file of a site and every byte in it, but for the file that marks it as made by a build.
 *
 * @param files path to content, one character a byte
 */
record WholeSite(SortedMap<String, String> files) {
    WholeSite(SiteFiles made) {
        this(new TreeMap<>());
        made.asMap().forEach((path, content) -> files.put(path, read(content)));
    }

    static WholeSite at(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path root = folder.toRealPath();
        try (Stream<Path> found = Files.walk(root)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.put(
                            root.relativize(file).toString().replace('\\', '/'), read(new SiteFiles.Copy(file))));
        }
        if (files.remove(".watchbill") == null) {
            throw new AssertionError(folder + " is not marked as made by a build");
        }
        return new WholeSite(files);
    }

    /** Where it differs, a few paths say more than a megabyte of text. */
    @Override
    public String toString() {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            sizes.put(file.getKey(), file.getValue().hashCode());
        }
        return sizes.toString();
    }

    private static String read(SiteFiles.Content content) {
        try {
            return new String(content.bytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
