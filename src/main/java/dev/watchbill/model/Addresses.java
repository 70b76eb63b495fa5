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
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String file = file(to);
        int common = 0;
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', common)) {
            if (!file.startsWith(folder.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        long up = folder.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + encode(file.substring(common));
    }

    /** The file in which an address is served: {@code a/} is {@code a/index.html}. */
    public static String file(String address) {
        return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    }

    /** Percent-encodes what may not stand in an address as it is; slashes stay. */
    public static String encode(String path) {
        StringBuilder out = new StringBuilder(path.length() + 8);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '/';
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
