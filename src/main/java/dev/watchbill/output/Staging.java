package dev.watchbill.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the next site: a file that has not changed is the old one's, under a second name. */
final class Staging {
    private final Path old;
    private final Path next;

    Staging(Path old, Path next) {
        this.old = old;
        this.next = next;
    }

    /** Returns how many files are new or changed. */
    int stage(Map<String, SiteFiles.Content> files) throws IOException {
        Files.createDirectories(next);
        for (String path : files.keySet()) {
            refuseOutside(path);
        }
        for (String folder :
                files.keySet().stream().map(Staging::folder).collect(Collectors.toCollection(TreeSet::new))) {
            Files.createDirectories(next.resolve(folder));
        }
        return files.entrySet().parallelStream()
                .mapToInt(entry -> stage(entry.getKey(), entry.getValue()))
                .sum();
    }

    /** Whether the old site has a file that the next one has not. */
    boolean lost(Set<String> kept) throws IOException {
        if (!Files.isDirectory(old)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(old)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> old.relativize(file).toString().replace('\\', '/'))
                    .anyMatch(path -> !kept.contains(path) && !path.equals(Publisher.MARK));
        }
    }

    private int stage(String path, SiteFiles.Content content) {
        try {
            Path before = old.resolve(path);
            Path after = next.resolve(path);
            if (same(before, content)) {
                link(before, after);
                return 0;
            }
            write(content, after);
            return 1;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean same(Path before, SiteFiles.Content content) throws IOException {
        if (!Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (content instanceof SiteFiles.Copy copy) {
            return Files.mismatch(before, copy.file()) < 0;
        }
        byte[] bytes = ((SiteFiles.Bytes) content).bytes();
        return Files.size(before) == bytes.length && Arrays.equals(Files.readAllBytes(before), bytes);
    }

    private static void link(Path before, Path after) throws IOException {
        try {
            Files.createLink(after, before);
        } catch (UnsupportedOperationException | IOException unsupported) {
            Files.copy(before, after);
        }
    }

    private static void write(SiteFiles.Content content, Path file) throws IOException {
        if (content instanceof SiteFiles.Bytes made) {
            Files.write(file, made.bytes());
            return;
        }
        try (InputStream in = content.open()) {
            Files.copy(in, file);
        }
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
