package dev.watchbill.source;

/** A span of one source text: the place of a name, a value or a mistake. */
public record Location(SourceText source, Span span) {
    public String path() {
        return source.path();
    }

    /** Where it begins, 1-based. */
    public Position start() {
        return source.position(span.start());
    }

    /** Where it ends, 1-based and exclusive. */
    public Position end() {
        return source.position(span.end());
    }

    public String text() {
        return source.slice(span);
    }

    @Override
    public String toString() {
        return path() + ":" + start().line() + ":" + start().column();
    }
}
