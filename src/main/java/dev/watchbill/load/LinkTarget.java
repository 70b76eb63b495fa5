package dev.watchbill.load;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link's destination in its parts.
 *
 * @param path as written; empty for a link within the page
 * @param query with its {@code ?}, or empty
 * @param anchor without its {@code #}; null where there is none
 */
record LinkTarget(String path, String query, @Nullable String anchor) {
    private static final Pattern OUTSIDE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    /** Whether it leads to another site, or is no address of a page at all. */
    static boolean leadsOutside(String target) {
        return OUTSIDE.matcher(target).matches();
    }

    static LinkTarget of(String target) {
        int hash = target.indexOf('#');
        String beforeHash = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? null : target.substring(hash + 1);
        int mark = beforeHash.indexOf('?');
        String path = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
        return new LinkTarget(path, mark < 0 ? "" : beforeHash.substring(mark), anchor);
    }

    /** What follows the path, as written. */
    String tail() {
        return query + (anchor == null ? "" : "#" + anchor);
    }

    /**
     * The path from the content folder, percent-escapes resolved; begins with {@code ../} where it leaves the folder.
     *
     * @param folder where the link stands, ending in a slash or empty
     * @return null where an escape is broken
     */
    @Nullable
    String from(String folder) {
        String decoded = decode(path);
        if (decoded == null) {
            return null;
        }
        String whole = decoded.startsWith("/") ? decoded : folder + decoded;
        Deque<String> names = new ArrayDeque<>();
        int up = 0;
        for (String name : whole.split("/")) {
            if (name.equals("..")) {
                up += names.pollLast() == null ? 1 : 0;
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        boolean isFolder = !names.isEmpty() && (whole.endsWith("/") || whole.endsWith("/.") || whole.endsWith("/.."));
        return "../".repeat(up) + String.join("/", names) + (isFolder ? "/" : "");
    }

    /** Percent-escapes resolved; null where one is broken or they are not UTF-8. */
    static @Nullable String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] != '%') {
                out.write(octets[i]);
                continue;
            }
            int high = i + 2 < octets.length ? Character.digit(octets[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(octets[i + 2], 16);
            if (low < 0) {
                return null;
            }
            out.write(high * 16 + low);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
