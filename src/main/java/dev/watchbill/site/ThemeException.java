package dev.watchbill.site;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import org.jspecify.annotations.Nullable;

/** A mistake in a template, with its place. */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String template;
    private final int line;
    private final int column;

    ThemeException(String message, @Nullable String template, int line, int column) {
        super(message);
        this.template = template;
        this.line = line;
        this.column = column;
    }

    /** A mistake at the place where a template is being run. */
    static ThemeException at(String message, Environment run) {
        return of(new TemplateException(message, run));
    }

    static ThemeException of(TemplateException mistake) {
        return of(
                mistake.getMessageWithoutStackTop(),
                mistake.getTemplateSourceName(),
                mistake.getLineNumber(),
                mistake.getColumnNumber());
    }

    /** Of a message only its first line; what FreeMarker does not know is null. */
    static ThemeException of(
            @Nullable String message, @Nullable String template, @Nullable Integer line, @Nullable Integer column) {
        String firstLine = message == null
                ? "the template could not be rendered"
                : message.lines().findFirst().orElse("");
        return new ThemeException(firstLine, template, line == null ? 0 : line, column == null ? 0 : column);
    }

    /** The template's file name; null where it is not known. */
    public @Nullable String template() {
        return template;
    }

    /** 1-based; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** 1-based; 0 where it is not known. */
    public int column() {
        return column;
    }
}
