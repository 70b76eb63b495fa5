package dev.watchbill.build;

import dev.watchbill.site.ThemeException;
import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Shows a mistake in a team's template where it stands. */
final class TemplateMistake {
    private TemplateMistake() {}

    static Finding of(ThemeException mistake, @Nullable Path templates) throws IOException {
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
