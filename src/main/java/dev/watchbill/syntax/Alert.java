package dev.watchbill.syntax;

import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's alerts: a quote whose first line is {@code [!KIND]} and nothing else, with something below it, and which
 * stands in nothing else.
 */
enum Alert {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** The kind of alert that a quote is; null where it is a plain quote. */
    static @Nullable Alert of(BlockQuote quote) {
        if (!(quote.getParent() instanceof Document)
                || !(quote.getFirstChild() instanceof Paragraph first)
                || !(first.getFirstChild() instanceof Text mark)) {
            return null;
        }
        Node next = mark.getNext();
        boolean alone =
                next == null ? first.getNext() != null : next instanceof SoftLineBreak || next instanceof HardLineBreak;
        for (Alert kind : values()) {
            if (alone && mark.getLiteral().strip().equalsIgnoreCase("[!" + kind + "]")) {
                return kind;
            }
        }
        return null;
    }

    /** Removes the line that names the kind, once it is known. */
    static void removeMark(BlockQuote quote) {
        Node first = quote.getFirstChild();
        Node mark = first.getFirstChild();
        if (mark.getNext() == null) {
            first.unlink();
        } else {
            mark.getNext().unlink();
            mark.unlink();
        }
    }

    String className() {
        return "alert alert-" + name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
