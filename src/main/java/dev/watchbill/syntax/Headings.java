package dev.watchbill.syntax;

import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What is particular about headings: their levels and their anchors. */
final class Headings {
    private static final Pattern CHOSEN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]{0,199}");

    private Headings() {}

    /** Whether an HTML element is a heading. */
    static boolean isHeading(String element) {
        return element.length() == 2 && element.charAt(0) == 'h' && Character.isDigit(element.charAt(1));
    }

    /** 1 where a heading of level 1 stands below the page's title, so that all are shown one deeper; else 0. */
    static int shift(Node document, HtmlHeadings html, @Nullable Leading leading) {
        boolean below = html.haveLevel(1, leading == null ? null : leading.tag())
                || hasTopLevel(document, leading == null ? null : leading.node());
        return below ? 1 : 0;
    }

    private static boolean hasTopLevel(Node parent, @Nullable Node except) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean top = node instanceof Heading heading && heading.getLevel() == 1 && node != except;
            if (top || hasTopLevel(node, except)) {
                return true;
            }
        }
        return false;
    }

    /** Takes {@code {#anchor}} off the heading's end; null where there is none. */
    static @Nullable String takeChosenAnchor(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last) || !last.getLiteral().endsWith("}")) {
            return null;
        }
        String text = last.getLiteral();
        int start = text.lastIndexOf("{#");
        String chosen = start < 0 ? "" : text.substring(start + 2, text.length() - 1);
        if (!CHOSEN.matcher(chosen).matches()) {
            return null;
        }
        last.setLiteral(text.substring(0, start).stripTrailing());
        return chosen;
    }

    /** The link that a reader copies a heading's address from. */
    static String anchor(String id, String title) {
        if (id.isEmpty()) {
            return "";
        }
        return " <a class=\"anchor\" href=\"#" + Markup.escaped(id) + "\" aria-label=\"Link to section "
                + Markup.escaped(title) + "\"></a>";
    }
}
