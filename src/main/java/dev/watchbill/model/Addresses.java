package dev.watchbill.model;

import java.nio.charset.StandardCharsets;

/**
 * Addresses of the site. An address is a plain path from the site's root, not percent-encoded: a page's is empty or ends
 * in {@code /}, a file's does not.
 */
public final class Addresses {
    private static final String UNRESERVED = "-._~";

    private Addresses() {}

    /**
     * The link from one address to another, percent-encoded. It is relative and names the file, as in
     * {@code ../x/index.html}, so that it works under any path of a host and straight from disk. An anchor may be appended.
     *
     * @param from the address of the page on which the link stands, or the path of its file
     * @param to the address of a page or a file
     */
    public static String relative(String from, String to) {
        String file = file(to);
        int common = 0;
        int up = 0;
        for (int end = from.indexOf('/') + 1; end > 0; end = from.indexOf('/', end) + 1) {
            if (up == 0 && file.regionMatches(common, from, common, end - common)) {
                common = end;
            } else {
                up++;
            }
        }
        return "../".repeat(up) + encode(file.substring(common));
    }

    /** The file in which an address is served: {@code a/} is {@code a/index.html}. */
    public static String file(String address) {
        return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    }

    /** Percent-encodes what may not stand in an address as it is; slashes stay. */
    public static String encode(String path) {
        return isPlain(path) ? path : encoded(path);
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder(path.length() + 8);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            int c = Byte.toUnsignedInt(octet);
            if (isPlain(c)) {
                out.append((char) c);
            } else {
                out.append(String.format("%%%02X", c));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '/'
                || UNRESERVED.indexOf(c) >= 0;
    }
}
