package dev.watchbill.site;

import freemarker.core.Environment;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What a template writes, up to a size that no page has; beyond it the template is taken to have no end. */
final class PageText extends Writer {
    private static final int MOST = 128 * 1024 * 1024;

    private static final int USUAL = 16 * 1024;

    private final StringBuilder text = new StringBuilder(USUAL);

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public void write(String words) {
        refuseMore(words.length());
        text.append(words);
    }

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public void write(String words, int offset, int length) {
        refuseMore(length);
        text.append(words, offset, offset + length);
    }

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public void write(char[] words, int offset, int length) {
        refuseMore(length);
        text.append(words, offset, length);
    }

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public void write(int c) {
        refuseMore(1);
        text.append((char) c);
    }

    private void refuseMore(int length) {
        if (text.length() > MOST - length) {
            throw Templates.mistake(
                    "this makes a page of more than " + MOST / (1024 * 1024) + " MB",
                    Environment.getCurrentEnvironment());
        }
    }

    byte[] utf8() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
