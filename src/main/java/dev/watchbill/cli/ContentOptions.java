package dev.watchbill.cli;

import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads content. */
final class ContentOptions {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder of content (default: ${DEFAULT-VALUE}).")
    private String content;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of templates that replace the theme's (default: templates, where it exists).")
    private @Nullable String templates;

    /**
     * The content folder.
     *
     * @throws WrongUsage where there is none
     */
    ContentFolder content() {
        Path folder = path(content);
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("there is no content folder at " + folder.toAbsolutePath()
                    + "; go to the folder that holds it or name it with --content");
        }
        return new ContentFolder(folder, shownAs());
    }

    /** The content folder as findings show it. */
    String shownAs() {
        return content.replace('\\', '/').replaceFirst("/+$", "");
    }

    /** The folder of the team's own templates; null where there is none. */
    @Nullable
    Path templates() {
        if (templates == null) {
            Path usual = path("templates");
            return Files.isDirectory(usual) ? usual : null;
        }
        Path folder = path(templates);
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("there is no templates folder at " + folder.toAbsolutePath());
        }
        return folder;
    }

    /**
     * A folder to write to, which shares no file with those that are read.
     *
     * @throws WrongUsage where it would: what is written would be read as content, or what is read be replaced
     */
    Path apart(String option, String written) throws IOException {
        Path output = path(written);
        Path real = real(output);
        for (Path read : Stream.of(content().path(), templates())
                .filter(Objects::nonNull)
                .toList()) {
            if (real.startsWith(read.toRealPath())) {
                throw new WrongUsage(
                        output + " lies within " + read + ", which is read; choose a folder outside it for " + option);
            }
            if (read.toRealPath().startsWith(real)) {
                throw new WrongUsage(output + " holds " + read
                        + ", which a build would replace; choose another folder for " + option);
            }
        }
        return output;
    }

    /** The path without links, also of a folder that is yet to be made. */
    private static Path real(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(absolute));
    }

    static Path path(String written) {
        if (written.isEmpty()) {
            throw new WrongUsage("a folder's name is empty; write '.' for the one where the command runs");
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException wrong) {
            throw new WrongUsage("'" + written + "' is not a path");
        }
    }
}
