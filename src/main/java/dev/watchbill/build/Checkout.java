package dev.watchbill.build;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a content folder lies in a Git work tree.
 *
 * @param root the top of the work tree
 * @param folder the content folder below it, empty or ending in {@code /}
 */
public record Checkout(Path root, String folder) {
    /** The work tree around a folder; null where there is none. */
    public static @Nullable Checkout of(Path content) {
        Path folder = content.toAbsolutePath().normalize();
        Path root = folder;
        while (root != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        return root == null ? null : new Checkout(root, written(root.relativize(folder)));
    }

    /** The content folder below the top of its work tree; outside of one, its own name. */
    static String folder(Path content) {
        Checkout checkout = of(content);
        Path name = content.toAbsolutePath().normalize().getFileName();
        return checkout != null ? checkout.folder : name == null ? "" : written(name);
    }

    private static String written(Path path) {
        String text = path.toString().replace('\\', '/');
        return text.isEmpty() ? "" : text + "/";
    }
}
