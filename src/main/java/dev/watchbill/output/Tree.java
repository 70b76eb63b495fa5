package dev.watchbill.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it. */
final class Tree {
    private Tree() {}

    /** Deletes a folder, never following a link out of it; nothing where there is none. */
    static void delete(Path root) throws IOException {
        try {
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                deleteAll(root);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void deleteAll(Path path) {
        try {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                children(path).parallelStream().forEach(Tree::deleteAll);
            }
            Files.delete(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
