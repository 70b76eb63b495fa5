package dev.watchbill.site;

import freemarker.core.Environment;
import java.io.ByteArrayOutputStream;

/** What a template writes, up to a size that no page has; beyond it the template is taken to have no end. */
final class PageBytes extends ByteArrayOutputStream {
    private static final int MOST = 128 * 1024 * 1024;

    private static final int USUAL = 16 * 1024;

    PageBytes() {
        super(USUAL);
    }

    /**
     * @throws ThemeException where it is too much
     */
    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        if (count > MOST - length) {
            throw Templates.mistake(
                    "this makes a page of more than " + MOST / (1024 * 1024) + " MB",
                    Environment.getCurrentEnvironment());
        }
        super.write(bytes, offset, length);
    }
}
