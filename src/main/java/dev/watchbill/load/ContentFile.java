package dev.watchbill.load;

import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.nio.file.Path;

/**
 * A file of the content folder.
 *
 * @param path below the folder, with {@code /} between its names
 * @param shown the path that findings show
 * @param file where it is read
 */
record ContentFile(String path, String shown, Path file) {
    /** The place of the file as a whole, without reading it. */
    Location place() {
        return new SourceText(shown, "").top();
    }

    /** The file's name without its folder and ending. */
    String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The folder's path, ending in a slash; empty for the content folder itself. */
    static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
