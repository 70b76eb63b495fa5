package dev.watchbill.cli;

import dev.watchbill.build.Checkout;
import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Location;

/**
 * Names the files of content by their path from the top of the repository, where those look who show findings beside the
 * lines of a change, whatever folder the command runs in.
 *
 * @param shown the content folder as findings show it
 * @param folder the same folder from the top of the repository, empty or ending in {@code /}
 */
record RepositoryPaths(String shown, String folder) {
    /** Those of a content folder; where it lies in no repository, they begin where they are shown to begin. */
    static RepositoryPaths of(ContentFolder content) {
        Checkout checkout = Checkout.of(content.path());
        if (checkout != null) {
            return new RepositoryPaths(content.shownAs(), checkout.folder());
        }
        String plain = content.path().normalize().toString().replace('\\', '/');
        return new RepositoryPaths(content.shownAs(), plain.isEmpty() || plain.endsWith("/") ? plain : plain + "/");
    }

    /** The path of the file that a place lies in. */
    String of(Location at) {
        String path = at.path();
        return path.startsWith(shown + "/") ? folder + path.substring(shown.length() + 1) : path;
    }
}
