package dev.watchbill.source;

import java.nio.file.Path;

/**
 * The folder that content is read from.
 *
 * @param path where it is
 * @param shownAs the folder as the user named it, which begins every path that findings show; without a slash at its end
 */
public record ContentFolder(Path path, String shownAs) {
    public ContentFolder {
        shownAs = shownAs.replaceFirst("(?<=.)/+$", "");
    }

    /** The file that a text was read from. */
    public Path file(SourceText source) {
        return path.resolve(source.path().substring(shownAs.length() + 1));
    }
}
