package dev.watchbill.serve;

import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One file as the browser gets it.
 *
 * @param tag the entity tag, quoted: a hash of the bytes (RFC 9110 section 8.8.3)
 */
record Served(byte[] bytes, String type, String tag) {
    static Served of(String path, SiteFiles.Content content) throws IOException {
        return of(path, content.bytes());
    }

    static Served of(String path, byte[] bytes) {
        String type = MediaType.of(path);
        byte[] sent = type.startsWith("text/html") ? LiveScript.addTo(bytes) : bytes;
        return new Served(sent, type, '"' + hash(sent) + '"');
    }

    boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
