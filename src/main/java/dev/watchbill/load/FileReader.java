package dev.watchbill.load;

import dev.watchbill.runtime.Progress;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads one file and parses it, or finds it parsed already. */
final class FileReader {
    private static final List<String> READ_NAMES = List.of("site.yaml", "people.yaml", "teams.yaml");

    private final ParseCache cache;
    private final Predicate<Path> touched;
    private final Progress progress;

    /** @param touched whether a file may be other than when the cache last saw it */
    FileReader(ParseCache cache, Predicate<Path> touched, Progress progress) {
        this.cache = cache;
        this.touched = touched;
        this.progress = progress;
    }

    /** What the file says. A file that cannot be read, or is too large to be, is reported in its findings. */
    ParsedFile read(ContentFile file) {
        return progress.run(Progress.Step.READ, () -> {
            ParsedFile known = isTouched(file.file()) ? null : cache.untouched(file);
            return known == null ? readOne(file) : known;
        });
    }

    /** Nobody sees a link being touched when what it leads to is. */
    private boolean isTouched(Path file) {
        return touched.test(file) || Files.isSymbolicLink(file);
    }

    private ParsedFile readOne(ContentFile file) {
        FileKind kind = FileKind.of(file.path());
        if (kind == FileKind.ATTACHMENT) {
            ImageSize size = ImageSize.of(file.file());
            return cache.keep(file, new ParsedFile.Attachment(file, size, lookAlike(file)));
        }
        try {
            byte[] bytes = Settled.read(file.file(), () -> upTo(kind.largest() + 1, file.file()));
            if (bytes.length > kind.largest()) {
                return refused(file, "too-large", "more than " + kind.largest() + " bytes");
            }
            return cache.get(file, bytes, () -> progress.run(Progress.Step.PARSE, () -> FileParser.parse(file, bytes)));
        } catch (IOException unreadable) {
            return refused(file, "unreadable-file", "this file could not be read");
        }
    }

    private static byte[] upTo(int length, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static ParsedFile refused(ContentFile file, String rule, String message) {
        return new ParsedFile.Refused(file.path(), List.of(Finding.error(rule, file.place(), message)));
    }

    /** A file named nearly like one that is read was most likely meant to be. */
    private static List<Finding> lookAlike(ContentFile file) {
        String path = file.path();
        if (path.matches("(pipelines|oncall)/.+/[^/]+\\.ya?ml")) {
            String folder = path.substring(0, path.indexOf('/'));
            String message = "this file is copied and not read; only what lies in " + folder + "/ itself is";
            return List.of(Finding.warning("unknown-file", file.place(), message));
        }
        String meant = path.matches("(pipelines|oncall)/[^/]+\\.yml")
                ? path.replaceAll("yml$", "yaml")
                : path.matches("[^/]+\\.ya?ml") ? Nearest.to(path, READ_NAMES) : null;
        if (meant == null) {
            return List.of();
        }
        String message = "this file is copied and not read" + Nearest.question(meant);
        return List.of(Finding.warning("unknown-file", file.place(), message));
    }
}
