package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Location;
import dev.watchbill.syntax.HtmlToken.Attribute;
import dev.watchbill.syntax.HtmlToken.Closing;
import dev.watchbill.syntax.HtmlToken.Opening;
import dev.watchbill.syntax.MarkdownDocument.Comment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of the raw HTML in a page before it is rendered: which tags pass, and which are shown as text.
 * Tags that pass are balanced within the block that holds them.
 */
final class RawHtml {
    private static final Fix AS_TEXT = Fix.advice("put it in backticks, or write '&lt;' for its '<'");

    private final Places places;
    private final Consumer<Finding> report;
    private final Map<Node, List<Piece>> pieces = new IdentityHashMap<>();
    private final Map<Node, List<Piece>> after = new IdentityHashMap<>();
    private final List<Comment> comments = new ArrayList<>();
    private boolean headings;

    private RawHtml(Places places, Consumer<Finding> report) {
        this.places = places;
        this.report = report;
    }

    static RawHtml of(Node document, Places places, Consumer<Finding> report) {
        RawHtml html = new RawHtml(places, report);
        html.blocks(document);
        return html;
    }

    /** The pieces of an inline or a block of HTML. */
    List<Piece> of(Node node) {
        return pieces.getOrDefault(node, List.of());
    }

    /** The ends that are due where a node's content ends. */
    List<Piece> endsWithin(Node node) {
        return node instanceof Paragraph ? List.of() : after.getOrDefault(node, List.of());
    }

    /** The ends that are due behind a paragraph. */
    List<Piece> endsBehind(Paragraph paragraph) {
        return after.getOrDefault(paragraph, List.of());
    }

    List<Comment> comments() {
        return comments;
    }

    boolean hasHeadings() {
        return headings;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    private void blocks(Node parent) {
        OpenTags open = new OpenTags(report);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlBlock html) {
                read(html, html.getLiteral(), open, null);
            } else if (child instanceof Paragraph paragraph) {
                inlines(paragraph, open);
            } else if (child instanceof Block && child.getLastChild() instanceof Block) {
                blocks(child);
            } else {
                inlines(child, null);
            }
        }
        List<Piece> ends = new ArrayList<>();
        open.closeAll(ends);
        after.put(parent, ends);
    }

    private void inlines(Node parent, @Nullable OpenTags around) {
        OpenTags open = new OpenTags(report);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline html) {
                read(html, html.getLiteral(), open, around);
            } else {
                inlines(child, null);
            }
        }
        open.endLine();
    }

    private void read(Node node, String literal, OpenTags open, @Nullable OpenTags around) {
        List<Piece> into = new ArrayList<>();
        pieces.put(node, into);
        Literal lines = places.literal(node, literal);
        for (HtmlToken token : HtmlTokens.of(literal)) {
            Location at = lines.at(token.start(), token.end());
            String written = literal.substring(token.start(), token.end());
            if (token instanceof HtmlToken.Words) {
                into.add(new Piece.Words(HtmlTokens.decoded(written)));
            } else if (token instanceof HtmlToken.Comment comment) {
                comments.add(new Comment(comment.text(), at));
            } else if (token instanceof Opening tag) {
                opening(tag, written, lines, at, node, into, open);
            } else if (token instanceof Closing tag) {
                closing(tag, written, at, node, into, open, around);
            } else {
                into.add(new Piece.Shown(written));
                warn(at, written.startsWith("<!--") ? "this comment is never closed" : "this is no HTML element");
            }
        }
    }

    private void opening(
            Opening tag, String written, Literal lines, Location at, Node node, List<Piece> into, OpenTags open) {
        String refusal = refusal(tag, node, open);
        if (refusal == null && open.isTooDeep()) {
            refusal = "elements are nested too deeply";
        }
        if (refusal != null) {
            warn(at, refusal);
            into.add(new Piece.Shown(written));
            if (!tag.empty() && !Elements.VOID.contains(tag.name())) {
                open.pushShown(tag.name());
            }
            return;
        }
        reportAttributes(tag, lines);
        headings |= Headings.isHeading(tag.name());
        open.closeNeighbours(tag.name(), into);
        Attribute address = address(tag);
        into.add(new Piece.Start(tag, address == null ? at : lines.at(address.start(), address.end())));
        if (tag.empty() && !Elements.VOID.contains(tag.name())) {
            into.add(new Piece.End(tag.name()));
        } else if (!Elements.VOID.contains(tag.name())) {
            boolean placed = node instanceof HtmlBlock || tag.name().equals("p") || !open.isEmpty();
            boolean endable = placed && Elements.BLOCK.contains(tag.name());
            open.push(tag.name(), endable, written, at, into);
        }
    }

    private void closing(
            Closing tag,
            String written,
            Location at,
            Node node,
            List<Piece> into,
            OpenTags open,
            @Nullable OpenTags around) {
        String name = tag.name();
        if (open.has(name)) {
            open.close(name, written, into);
        } else if (around != null && Elements.BLOCK.contains(name) && around.has(name)) {
            around.close(name, written, after.computeIfAbsent(node.getParent(), n -> new ArrayList<>()));
        } else if (name.equals("br")) {
            into.add(new Piece.Start(new Opening("br", Map.of(), true, tag.start(), tag.end()), at));
        } else if (Elements.BLOCK.contains(name)) {
            if (!name.equals("p")) {
                report.accept(Finding.warning("html-unbalanced", at, written + " closes nothing"));
            }
        } else {
            warn(at, "it closes nothing");
            into.add(new Piece.Shown(written));
        }
    }

    private static @Nullable String refusal(Opening tag, Node node, OpenTags open) {
        String name = tag.name();
        if (!Elements.isKnown(name)) {
            return "<" + name + "> is not among the elements that pass";
        }
        Attribute address = address(tag);
        if (address != null && AddressRules.isUnsafe(address.value(), !name.equals("a"))) {
            return "its address may run a script or read a file";
        }
        if (Elements.TABLE.contains(name) && isInCell(node)) {
            return "it would break the table that it stands in; write that one in HTML, too";
        }
        return switch (name) {
            case "img" -> address == null ? "an image needs a src" : null;
            case "source" -> open.has("picture") ? null : "it stands outside a picture";
            case "col" -> open.has("table") || open.has("colgroup") ? null : "it stands outside a table";
            default -> null;
        };
    }

    private static boolean isInCell(Node node) {
        Node around = node;
        while (around != null && !(around instanceof TableCell)) {
            around = around.getParent();
        }
        return around != null;
    }

    /** The one attribute that holds an address. */
    static @Nullable Attribute address(Opening tag) {
        return switch (tag.name()) {
            case "a" -> tag.attributes().get("href");
            case "img" -> tag.attributes().get("src");
            case "source" -> tag.attributes().get("srcset");
            default -> null;
        };
    }

    private void reportAttributes(Opening tag, Literal lines) {
        tag.attributes().forEach((name, attribute) -> {
            if (!Elements.hasAttribute(tag.name(), name)) {
                Location at = lines.at(attribute.start(), attribute.end());
                String message = "the attribute '" + name + "' does not pass and is left out";
                report.accept(
                        name.startsWith("on")
                                ? Finding.warning("html-attribute", at, message)
                                : Finding.info("html-attribute", at, message));
            }
        });
    }

    private void warn(Location at, String reason) {
        report.accept(
                Finding.warning("html-as-text", at, "shown as text: " + reason).with(AS_TEXT));
    }
}
