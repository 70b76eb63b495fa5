package dev.watchbill.load;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.SiteSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Links that leave the content folder for a file of the repository that holds it. Such a file is never read. */
final class RepositoryLinks {
    private final @Nullable URI repository;
    private final String branch;
    private final Path content;
    private final Path root;

    private RepositoryLinks(SiteSettings site, Path content, Path root) {
        this.repository = site.repository();
        this.branch = site.branch();
        this.content = content;
        this.root = root;
    }

    /** The repository is the nearest folder above the content that Git keeps, else the content's parent. */
    static RepositoryLinks of(SiteSettings site, Path folder) {
        Path content = folder.toAbsolutePath().normalize();
        Path root = content;
        while (root != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        Path parent = content.getParent() == null ? content : content.getParent();
        return new RepositoryLinks(site, content, root == null ? parent : root);
    }

    /**
     * The web address of a file or folder in the repository.
     *
     * @param path from the content folder, with {@code ..} in it
     * @return null where the site names no repository or there is no such file
     */
    @Nullable
    String resolve(String path) {
        if (repository == null) {
            return null;
        }
        try {
            Path file = content.resolve(path).normalize();
            if (!file.startsWith(root) || file.startsWith(root.resolve(".git"))) {
                return null;
            }
            boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            if (!folder && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return null;
            }
            String base = repository.toString().replaceAll("(\\.git)?/*$", "");
            String inside = root.relativize(file).toString().replace('\\', '/');
            return base + (folder ? "/tree/" : "/blob/") + Addresses.encode(branch) + "/" + Addresses.encode(inside);
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }
}
