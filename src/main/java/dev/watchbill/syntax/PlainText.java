package dev.watchbill.syntax;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a line without its marks. */
final class PlainText {
    private PlainText() {}

    /** What a reader sees, images as their alternative text, raw HTML where it is shown as text. */
    static String seen(Node parent, RawHtml html) {
        StringBuilder words = new StringBuilder();
        collect(parent, html, words);
        return words.toString().strip();
    }

    private static void collect(Node parent, RawHtml html, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(Emoji.in(text.getLiteral()));
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            } else if (node instanceof HtmlInline) {
                for (Piece piece : html.of(node)) {
                    if (piece instanceof Piece.Shown shown) {
                        words.append(shown.text());
                    } else if (piece instanceof Piece.Words between) {
                        words.append(between.text());
                    }
                }
            } else {
                collect(node, html, words);
            }
        }
    }

    /** What GitHub makes an anchor of: words as written, without images and raw HTML. */
    static String forSlug(Node parent) {
        StringBuilder words = new StringBuilder();
        collectForSlug(parent, words);
        return words.toString();
    }

    private static void collectForSlug(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (!(node instanceof Image || node instanceof FootnoteReference)) {
                collectForSlug(node, words);
            }
        }
    }
}
