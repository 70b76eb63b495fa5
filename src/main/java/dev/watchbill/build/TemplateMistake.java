package dev.watchbill.build;

import dev.watchbill.site.ThemeException;
import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of the site that cannot be made, because a template of the team's has a mistake. */
public final class TemplateMistake extends RuntimeException {
    private final transient Finding finding;

    private TemplateMistake(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    static TemplateMistake of(ThemeException mistake, @Nullable Path templates) {
        try {
            return new TemplateMistake(finding(mistake, templates));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The mistake, where it stands. */
    public Finding finding() {
        return finding;
    }

    private static Finding finding(ThemeException mistake, @Nullable Path templates) throws IOException {
        String name = mistake.template() == null ? "template" : mistake.template();
        Path file = templates == null ? Path.of(name) : templates.resolve(name);
        String text = Files.isRegularFile(file) ? Files.readString(file) : "";
        SourceText source = new SourceText(file.toString().replace('\\', '/'), text);
        int line = Math.min(Math.max(1, mistake.line()), source.lineCount());
        int start = Math.min(source.lineStart(line) + Math.max(0, mistake.column() - 1), text.length());
        String message = mistake.getMessage() == null ? "the template failed" : mistake.getMessage();
        return Finding.error("template-error", source.at(start, start), message);
    }
}
