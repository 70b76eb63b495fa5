package dev.watchbill.load;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.SiteSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links that leave the content folder for a file of the repository that holds it. Such a file is never read. */
final class RepositoryLinks {
    private static final Pattern ENDING = Pattern.compile("(\\.git)?/*$");

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
     * @param path from the content folder, perhaps with {@code ../} before it
     * @return null where the site names no repository or there is no such file
     */
    @Nullable
    String resolve(String path) {
        Path file = find(path);
        if (repository == null || file == null) {
            return null;
        }
        String base = ENDING.matcher(repository.toString()).replaceFirst("");
        String kind = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? "/tree/" : "/blob/";
        String inside = root.relativize(file).toString().replace('\\', '/');
        return base + kind + Addresses.encode(branch) + "/" + Addresses.encode(inside);
    }

    /** The path from the content folder of what lies at a path from the repository's root; null where nothing does. */
    @Nullable
    String fromRoot(String path) {
        if (path.startsWith("../")) {
            return null;
        }
        Path up = content.relativize(root);
        String fromContent = (up.toString().isEmpty() ? "" : up + "/").replace('\\', '/') + path;
        Path file = find(fromContent);
        if (file == null) {
            return null;
        }
        return content.relativize(file).toString().replace('\\', '/');
    }

    /** A path that leaves the content folder, written from there where it comes back by the folder's name. */
    String back(String path) {
        try {
            Path file = content.resolve(path).normalize();
            String slash = path.endsWith("/") ? "/" : "";
            return file.startsWith(content)
                    ? content.relativize(file).toString().replace('\\', '/') + slash
                    : path;
        } catch (InvalidPathException notAPath) {
            return path;
        }
    }

    /** Whether there is such a file or folder in the repository. */
    boolean holds(String path) {
        return find(path) != null;
    }

    /** Why a path cannot be linked to, as a sentence. */
    String whyNot(String path) {
        return repository == null && holds(path)
                ? "'" + path + "' is not on the site; with 'repository' in site.yaml the link would lead there"
                : "there is no page or file '" + path + "'";
    }

    private @Nullable Path find(String path) {
        try {
            Path file = content.resolve(path).normalize();
            boolean inside = file.startsWith(root) && !file.startsWith(root.resolve(".git"));
            boolean there = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return inside && there ? file : null;
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }
}
