package dev.watchbill.serve;

import dev.watchbill.runtime.Sha256;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One file as the browser gets it.
 *
 * @param tag a hash of the file's own bytes: its entity tag without the quotes (RFC 9110 section 8.8.3)
 */
record Served(byte[] bytes, String type, String tag) {
    private static final int TAG_OCTETS = 12;

    /** What stands in for a page that cannot be shown: it takes the page's place as soon as there is one. */
    static final Served WAITING = of("waiting.html", """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Not yet</title></head>
            <body><p>This page is shown as soon as it can be built.</p></body>
            </html>
            """.getBytes(StandardCharsets.UTF_8));

    static Served of(String path, byte[] bytes) {
        String type = MediaType.of(path);
        String tag = new Sha256().add(bytes).hex(TAG_OCTETS);
        byte[] shown = path.equals(NotFoundPage.PATH) ? NotFoundPage.atTheTop(bytes) : bytes;
        return new Served(type.startsWith("text/html") ? LiveScript.addTo(shown, tag) : shown, type, tag);
    }

    /** Whether a browser that has what {@code If-None-Match} says has this. */
    boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(quotedTag()) || ifNoneMatch.strip().equals("*"));
    }

    /** Whether a part may be sent to a browser that has a part of what {@code If-Range} says. */
    boolean continues(@Nullable String ifRange) {
        return ifRange == null || ifRange.strip().equals(quotedTag());
    }

    String quotedTag() {
        return '"' + tag + '"';
    }
}
