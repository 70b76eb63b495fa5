package dev.watchbill.browser;

import dev.watchbill.build.Outcome;
import dev.watchbill.build.Workshop;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;

/** Sites built once for all tests, at a moment that never changes. */
final class Built {
    static final Instant NOW = Instant.parse("2026-11-25T02:40:00Z");

    private static final Path OWN = Path.of("src/test/resources/dev/watchbill/browser/content");

    private Built() {}

    /** A small team's content, with something of everything. */
    static SortedMap<String, SiteFiles.Content> night() {
        return Night.FILES;
    }

    /** The content of this repository. */
    static SortedMap<String, SiteFiles.Content> repository() {
        return Repository.FILES;
    }

    static SortedMap<String, SiteFiles.Content> at(Instant now) {
        return build(OWN, now);
    }

    static void write(Map<String, SiteFiles.Content> files, Path folder) throws IOException {
        for (Map.Entry<String, SiteFiles.Content> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().bytes());
        }
    }

    static SortedMap<String, SiteFiles.Content> build(Path content, Instant now) {
        try {
            Outcome outcome = new Workshop(new ContentFolder(content, "content"), null, Progress.NONE).build(now);
            if (outcome.files() == null) {
                throw new IllegalStateException("the content has errors: " + outcome.findings());
            }
            return outcome.files().made().asMap();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Night {
        static final SortedMap<String, SiteFiles.Content> FILES = at(NOW);
    }

    private static final class Repository {
        static final SortedMap<String, SiteFiles.Content> FILES = build(Path.of("content"), NOW);
    }
}
