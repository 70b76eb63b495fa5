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

    /** Whether another place lies within this one. */
    public boolean contains(Location other) {
        return source == other.source && span.start() <= other.span.start() && other.span.end() <= span.end();
    }

    /** Whether a place of the same text shares something with this one. */
    public boolean overlaps(Location other) {
        return source == other.source && span.start() < other.span.end() && other.span.start() < span.end();
    }

    public String text() {
        return source.slice(span);
    }

    @Override
    public String toString() {
        return path() + ":" + start().line() + ":" + start().column();
    }
}
