package dev.watchbill.syntax;

import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What is particular about headings: the first one, their levels, and their anchors. */
final class Headings {
    private static final Pattern CHOSEN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]{0,199}");

    private Headings() {}

    /** The heading that the page begins with: no words stand before it, though badges and comments may. */
    static @Nullable Heading leading(Node document, RawHtml html) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                return heading;
            }
            boolean silent = node instanceof LinkReferenceDefinition
                    || node instanceof HtmlBlock && isSilent(html, node)
                    || node instanceof Paragraph && PlainText.forSlug(node).isBlank();
            if (!silent) {
                return null;
            }
        }
        return null;
    }

    private static boolean isSilent(RawHtml html, Node block) {
        for (Piece piece : html.of(block)) {
            boolean words = piece instanceof Piece.Words text && !text.text().isBlank();
            boolean heading =
                    piece instanceof Piece.Start start && isHeading(start.tag().name());
            if (words || heading || piece instanceof Piece.Shown) {
                return false;
            }
        }
        return true;
    }

    /** Whether an HTML element is a heading. */
    static boolean isHeading(String element) {
        return element.length() == 2 && element.charAt(0) == 'h' && Character.isDigit(element.charAt(1));
    }

    /** 1 where a heading of level 1 stands below the page's title, so that all are shown one deeper; else 0. */
    static int shift(Node parent, @Nullable Heading leading) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading != leading && heading.getLevel() == 1) {
                return 1;
            }
            if (shift(node, leading) == 1) {
                return 1;
            }
        }
        return 0;
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
        return " <a class=\"anchor\" href=\"#" + Markup.escaped(id) + "\" aria-label=\"Link to section "
                + Markup.escaped(title) + "\"></a>";
    }
}
