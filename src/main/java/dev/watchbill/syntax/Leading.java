package dev.watchbill.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The heading that a page begins with: no words stand before it, though badges and comments may.
 *
 * @param node a heading, or a block of HTML
 * @param pieces those of the block of HTML
 * @param start the index of the heading's opening tag among the pieces; -1 for Markdown
 * @param end the index of its closing tag; -1 for Markdown
 */
record Leading(Node node, List<Piece> pieces, int start, int end) {
    /** What may lie around a heading in HTML that is taken out of it. */
    private static final Set<String> AROUND = Set.of("article", "center", "div", "header", "p", "section");

    static @Nullable Leading of(Node document, RawHtml html) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return new Leading(node, List.of(), -1, -1);
            }
            if (node instanceof HtmlBlock) {
                List<Piece> pieces = html.of(node);
                int words = firstWords(pieces);
                if (words < pieces.size()) {
                    return inHtml(node, pieces, words);
                }
            } else if (!(node instanceof LinkReferenceDefinition)
                    && !(node instanceof Paragraph && PlainText.forSlug(node).isBlank())) {
                return null;
            }
        }
        return null;
    }

    /** The index of the first piece that says something or begins a heading. */
    private static int firstWords(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean words = piece instanceof Piece.Words text && !text.text().isBlank();
            if (words || piece instanceof Piece.Shown || isHeading(piece)) {
                return i;
            }
        }
        return pieces.size();
    }

    private static @Nullable Leading inHtml(Node node, List<Piece> pieces, int start) {
        List<String> around = new ArrayList<>();
        for (Piece piece : pieces.subList(0, start)) {
            if (piece instanceof Piece.Start opening
                    && !Elements.VOID.contains(opening.tag().name())) {
                around.add(opening.tag().name());
            } else if (piece instanceof Piece.End closing) {
                around.remove(closing.name());
            }
        }
        if (!isHeading(pieces.get(start)) || !AROUND.containsAll(around)) {
            return null;
        }
        boolean words = false;
        for (int end = start + 1; end < pieces.size(); end++) {
            Piece piece = pieces.get(end);
            words |= piece instanceof Piece.Words text && !text.text().isBlank();
            if (isHeading(piece)) {
                return null;
            }
            if (piece instanceof Piece.End closing && Headings.isHeading(closing.name())) {
                return words ? new Leading(node, pieces, start, end) : null;
            }
        }
        return null;
    }

    private static boolean isHeading(Piece piece) {
        return piece instanceof Piece.Start opening
                && Headings.isHeading(opening.tag().name());
    }

    /** The opening tag; null for Markdown. */
    Piece.@Nullable Start tag() {
        return start < 0 ? null : (Piece.Start) pieces.get(start);
    }

    List<Piece> before() {
        return pieces.subList(0, Math.max(0, start));
    }

    List<Piece> words() {
        return pieces.subList(start + 1, Math.max(start + 1, end));
    }

    List<Piece> after() {
        return pieces.subList(end + 1, pieces.size());
    }
}
