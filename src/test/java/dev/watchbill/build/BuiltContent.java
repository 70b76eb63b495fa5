package dev.watchbill.build;

import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A content folder for a test, and what building it comes to. */
record BuiltContent(Path folder) {
    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    BuiltContent with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    BuiltContent with(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome build() {
        try {
            return new Workshop(new ContentFolder(folder, "content"), null, Progress.NONE).build(NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of the site, whose content has no errors. */
    static Document page(Outcome outcome, String address) {
        return Jsoup.parse(text(outcome.files().asMap().get(address + "index.html")));
    }

    static String text(SiteFiles.Content content) {
        try {
            return new String(content.bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Findings, one a line, as a person sees them. */
    static List<String> told(Outcome outcome) {
        return outcome.findings().stream().map(Object::toString).toList();
    }
}
