package dev.watchbill.site;

import freemarker.core.Environment;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a template writes, in UTF-8, up to a size that no page has; beyond it the template is taken to have no end. */
final class PageText extends Writer {
    /** In octets. */
    private static final int MOST = 128 * 1024 * 1024;

    private static final int USUAL = 16 * 1024;
    private static final int ASCII = 128;

    private byte[] octets = new byte[USUAL];
    private int length;

    /** The first half of a character whose other half is yet to be written. */
    private String half = "";

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public void write(String words) {
        String whole = half + words;
        half = "";
        if (!whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1))) {
            half = whole.substring(whole.length() - 1);
            whole = whole.substring(0, whole.length() - 1);
        }
        append(whole);
    }

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public void write(String words, int offset, int count) {
        write(words.substring(offset, offset + count));
    }

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public void write(char[] words, int offset, int count) {
        makeRoom(count);
        int at = offset;
        int end = offset + count;
        while (half.isEmpty() && at < end && words[at] < ASCII) {
            octets[length++] = (byte) words[at++];
        }
        if (at < end) {
            write(new String(words, at, end - at));
        }
    }

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public void write(int c) {
        write(String.valueOf((char) c));
    }

    private void append(String words) {
        byte[] more = words.getBytes(StandardCharsets.UTF_8);
        makeRoom(more.length);
        System.arraycopy(more, 0, octets, length, more.length);
        length += more.length;
    }

    private void makeRoom(int more) {
        if (length > MOST - more) {
            throw ThemeException.at(
                    "this makes a page of more than " + MOST / (1024 * 1024) + " MB",
                    Environment.getCurrentEnvironment());
        }
        if (length + more > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(length + more, octets.length * 2));
        }
    }

    byte[] utf8() {
        append(half);
        half = "";
        return Arrays.copyOf(octets, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
