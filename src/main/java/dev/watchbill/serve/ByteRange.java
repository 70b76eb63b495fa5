package dev.watchbill.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a browser asks for (RFC 9110 section 14).
 *
 * @param first the first byte, 0-based
 * @param last the last byte, included; before the first where the file ends sooner
 */
record ByteRange(int first, int last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** Null where the whole file is to be sent: no range asked for, several, or one that cannot be read. */
    static @Nullable ByteRange parse(@Nullable String header, int size) {
        Matcher match = header == null ? null : SINGLE.matcher(header.strip());
        if (match == null
                || !match.matches()
                || match.group(1).isEmpty() && match.group(2).isEmpty()) {
            return null;
        }
        if (match.group(1).isEmpty()) {
            int length = Integer.parseInt(match.group(2));
            return new ByteRange(length == 0 ? size : Math.max(0, size - length), size - 1);
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Integer.parseInt(match.group(2)));
        return new ByteRange(first, last);
    }

    boolean isEmpty() {
        return last < first;
    }

    int length() {
        return last - first + 1;
    }

    String header(int size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
