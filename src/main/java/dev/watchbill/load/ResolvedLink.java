package dev.watchbill.load;

import dev.watchbill.syntax.MarkdownDocument.Hole;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads.
 *
 * @param address for the page's HTML, not escaped
 * @param size an image's size; null where it is none or not known
 */
record ResolvedLink(String address, @Nullable ImageSize size) {
    static ResolvedLink to(String address) {
        return new ResolvedLink(address, null);
    }

    /** What belongs into a hole of the page's HTML. */
    String html(Hole hole) {
        return switch (hole.content()) {
            case ADDRESS -> escaped(address);
            case SIZE -> size == null ? "" : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
            case HEIGHT -> size == null ? "" : " height=\"" + scaled(hole.given(), size.height(), size.width()) + "\"";
            case WIDTH -> size == null ? "" : " width=\"" + scaled(hole.given(), size.width(), size.height()) + "\"";
        };
    }

    private static long scaled(int given, int side, int otherSide) {
        return Math.max(1, Math.round((double) given * side / otherSide));
    }

    /** A text as it stands in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
