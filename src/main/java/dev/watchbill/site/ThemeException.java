package dev.watchbill.site;

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
