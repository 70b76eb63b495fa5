package dev.watchbill.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of the site: a page's is empty or ends with {@code /}, a file's does not. */
public final class Addresses {
    private static final String PLAIN = "-._~!$&'()*+,;=@";

    private Addresses() {}

    /** The link from a page to a page or file, encoded; it names {@code index.html}, so it also works from disk. */
    public static String relative(String from, String to) {
        String[] start = from.split("/");
        int depth = from.isEmpty() ? 0 : start.length;
        String[] target = file(to).split("/");
        int shared = 0;
        while (shared < depth && shared < target.length - 1 && start[shared].equals(target[shared])) {
            shared++;
        }
        String down = String.join("/", Arrays.copyOfRange(target, shared, target.length));
        return "../".repeat(depth - shared) + encode(down);
    }

    /** The file that serves an address. */
    public static String file(String address) {
        return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    }

    /** A path as it stands in a link: what has a meaning in addresses is percent-encoded. */
    public static String encode(String path) {
        return Arrays.stream(path.split("/", -1)).map(Addresses::encodeName).collect(Collectors.joining("/"));
    }

    private static String encodeName(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
