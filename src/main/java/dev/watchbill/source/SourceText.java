package dev.watchbill.source;

import java.util.Arrays;

/**
 * One file's text under the path that findings show. Offsets count UTF-16 code units from 0; lines end at LF, CR or
 * CRLF. Equality is identity: a text is what was read once.
 */
public final class SourceText {
    private final String path;
    private final String text;
    private int[] lineStarts = {};

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** The path as a person would type it, with {@code /} between its names. */
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The place from one offset to another, half-open. */
    public Location at(int start, int end) {
        return new Location(this, new Span(start, end));
    }

    /** The place of the file as a whole: its first line. */
    public Location top() {
        return at(0, 0);
    }

    /** The line and the column of an offset. */
    public Position position(int offset) {
        int line = lineIndex(offset);
        int column = text.codePointCount(lineStarts()[line], offset);
        return new Position(line + 1, column + 1);
    }

    public int lineCount() {
        return lineStarts().length;
    }

    /** The offset at which a line begins; {@code line} is 1-based. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The text of a line without its line break; {@code line} is 1-based. */
    public String line(int line) {
        int start = lineStart(line);
        int end = line < lineCount() ? lineStart(line + 1) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts = findLineStarts();
        }
        return lineStarts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean feedIsNext = carriage < 0 || feed >= 0 && feed <= carriage + 1;
            int end = feedIsNext ? feed : carriage;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feedIsNext ? text.indexOf('\n', end + 1) : feed;
            carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
