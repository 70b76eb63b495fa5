package dev.watchbill.source;

/**
 * A stretch of a text, half-open.
 *
 * @param start the offset of the first character, 0-based, in UTF-16 code units
 * @param end the offset after the last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** A part of this span: {@code from} and {@code until} count from its start. */
    public Span part(int from, int until) {
        return new Span(start + from, start + until);
    }
}
