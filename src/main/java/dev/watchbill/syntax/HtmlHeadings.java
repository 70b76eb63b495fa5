package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import dev.watchbill.syntax.HtmlToken.Attribute;
import dev.watchbill.syntax.HtmlToken.Opening;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The headings that are written as HTML, such as {@code <h2>}; their words may be Markdown. */
final class HtmlHeadings {
    private final RawHtml html;
    private final Map<Piece.Start, Words> headings = new IdentityHashMap<>();
    private @Nullable Words current;

    private HtmlHeadings(RawHtml html) {
        this.html = html;
    }

    /** What a heading says, gathered piece by piece. */
    private static final class Words {
        private final StringBuilder forSlug = new StringBuilder();
        private final StringBuilder seen = new StringBuilder();
        private boolean whole;
    }

    /**
     * A heading.
     *
     * @param level 1 to 6, as written
     * @param slugWords what GitHub makes an anchor of: line breaks vanish in it, spaces become hyphens
     * @param title what a reader sees
     * @param chosen the id that the author gave it
     * @param whole whether its title is all that it holds: it ends in the block of HTML in which it begins
     * @param at its opening tag
     */
    record Heading(
            int level,
            String slugWords,
            String title,
            @Nullable String chosen,
            boolean whole,
            Location at) {}

    static HtmlHeadings of(Node document, RawHtml html) {
        HtmlHeadings headings = new HtmlHeadings(html);
        if (html.hasHeadings()) {
            headings.collect(document);
        }
        return headings;
    }

    boolean haveLevel(int level, Piece.@Nullable Start except) {
        return headings.keySet().stream().anyMatch(start -> start != except && level(start) == level);
    }

    /** The heading that begins with a tag; null where it is another element, or a heading without words. */
    @Nullable
    Heading at(Piece.Start start) {
        Words words = headings.get(start);
        if (words == null || words.seen.toString().isBlank()) {
            return null;
        }
        String title = words.seen.toString().strip().replaceAll("\\s+", " ");
        return new Heading(
                level(start), words.forSlug.toString(), title, chosen(start.tag()), words.whole, start.address());
    }

    /** The id that the author gave an element; null where there is none. */
    static @Nullable String chosen(Opening tag) {
        Attribute id = tag.attributes().get("id");
        return id == null || id.value().isBlank() ? null : id.value();
    }

    private static int level(Piece.Start start) {
        return start.tag().name().charAt(1) - '0';
    }

    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                add(text.getLiteral(), Emoji.in(text.getLiteral()));
            } else if (node instanceof Code code) {
                add(code.getLiteral(), code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                add("\n", " ");
            } else {
                pieces(html.of(node));
                collect(node);
                pieces(node instanceof Paragraph paragraph ? html.endsBehind(paragraph) : html.endsWithin(node));
            }
            if (node instanceof HtmlBlock) {
                add("\n", " ");
            }
        }
    }

    private void pieces(List<Piece> pieces) {
        Words before = current;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Start start
                    && Headings.isHeading(start.tag().name())) {
                current = new Words();
                headings.put(start, current);
            } else if (piece instanceof Piece.End end && Headings.isHeading(end.name())) {
                if (current != null) {
                    current.whole = current != before;
                }
                current = null;
            } else if (piece instanceof Piece.Words words) {
                add(words.text(), Emoji.in(words.text()));
            } else if (piece instanceof Piece.Shown shown) {
                add("", shown.text());
            }
        }
    }

    private void add(String forSlug, String seen) {
        if (current != null) {
            current.forSlug.append(forSlug);
            current.seen.append(seen);
        }
    }
}
