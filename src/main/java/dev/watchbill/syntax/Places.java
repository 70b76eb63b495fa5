package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where the nodes of a page stand in its source.
 *
 * @param source the page
 * @param base the offset at which the Markdown begins; commonmark's spans count from there
 */
record Places(SourceText source, int base) {
    private static final int FARTHEST = 200;

    /** The place of a node, from its first line to its last; the page's top where commonmark kept none. */
    Location of(Node node) {
        return of(node.getSourceSpans());
    }

    Location of(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return source.top();
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return at(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    /** The place of what lies within a node: from its first child to its last. */
    Location within(Node parent) {
        Node first = parent.getFirstChild();
        Node last = parent.getLastChild();
        if (first == null
                || first.getSourceSpans().isEmpty()
                || last.getSourceSpans().isEmpty()) {
            return of(parent);
        }
        int start = of(first).span().start();
        return source.at(start, Math.max(start, of(last).span().end()));
    }

    /** A node's literal text, for the places of its parts. */
    Literal literal(Node node, String text) {
        return Literal.of(this, node.getSourceSpans(), text);
    }

    /** A stretch of the Markdown, counted from its beginning. */
    Location at(int from, int until) {
        return source.at(clamp(base + from), clamp(Math.max(base + from, base + until)));
    }

    /**
     * A word that stands at a place or soon after it: escapes and entities before it make commonmark's counts too small.
     */
    Location of(String word, Location near) {
        int start = near.span().start();
        for (int from = start; from <= start + FARTHEST; from++) {
            if (source.text().startsWith(word, from)) {
                return source.at(from, from + word.length());
            }
        }
        return near;
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, source.text().length()));
    }
}
