package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.syntax.MarkdownDocument.Html;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a page. */
final class BlockRenderer extends AbstractVisitor {
    private final Rendering page;
    private final InlineRenderer inlines;
    private final CodeBlocks code;
    private @Nullable Leading leading;
    private boolean tooDeep;
    private int depth;

    BlockRenderer(Rendering page) {
        this.page = page;
        this.inlines = new InlineRenderer(page);
        this.code = new CodeBlocks(page);
    }

    /** Writes the page; answers the content of the heading that it begins with, which is not written. */
    @Nullable
    Html render(Node document) {
        leading = Leading.of(document, page.html);
        page.shift = Headings.shift(document, page.htmlHeadings, leading);
        Markup body = page.out;
        Html title = null;
        for (Node node = document.getFirstChild(); node != null && !isTooLong(body); node = node.getNext()) {
            if (leading != null && node == leading.node()) {
                title = leadingHeading(leading);
            } else {
                node.accept(this);
            }
        }
        inlines.pieces(page.html.endsWithin(document));
        page.out.line();
        footnotes();
        return title;
    }

    private static boolean isTooLong(Markup body) {
        return body.length() > Limits.LONGEST_HTML;
    }

    /** Writes what stands around the heading, and answers the heading. */
    private Html leadingHeading(Leading heading) {
        Markup body = page.out;
        inlines.pieces(heading.before());
        page.out = new Markup();
        if (heading.node() instanceof Heading markdown) {
            begin(markdown);
            inlines.quietly(markdown);
        } else if (heading.tag() != null) {
            inlines.title(heading, page.htmlHeadings.at(heading.tag()));
        }
        Html title = page.out.toHtml();
        page.out = body;
        inlines.pieces(heading.after());
        return title;
    }

    private String begin(Heading heading) {
        Location at = page.places.within(heading);
        String chosen = Headings.takeChosenAnchor(heading);
        String id = page.anchor(PlainText.forSlug(heading), chosen, at);
        page.begin(heading.getLevel(), PlainText.seen(heading, page.html), id, at);
        return id;
    }

    @Override
    public void visit(Heading heading) {
        String id = begin(heading);
        String title = PlainText.seen(heading, page.html);
        String element = "h" + Math.min(6, heading.getLevel() + page.shift);
        page.out.line().tag("<" + element);
        if (!id.isEmpty()) {
            page.out.attribute("id", id);
        }
        page.out.tag(">");
        inlines.quietly(heading);
        page.out.tag(Headings.anchor(id, title)).tag("</" + element + ">");
        page.endBlock();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem item && ((ListBlock) item.getParent()).isTight()) {
            if (paragraph.getPrevious() != null && !(paragraph.getPrevious() instanceof TaskListItemMarker)) {
                page.endBlock();
            }
            words(paragraph);
        } else {
            page.out.line().tag("<p>");
            words(paragraph);
            page.out.tag("</p>");
            page.endBlock();
        }
        inlines.pieces(page.html.endsBehind(paragraph));
    }

    private void words(Paragraph paragraph) {
        if (paragraph.getPrevious() instanceof TaskListItemMarker task) {
            page.out.tag("<label><input type=\"checkbox\" data-task=\"" + page.nextTask() + "\"");
            page.out.tag(task.isChecked() ? " checked> " : "> ");
            inlines.children(paragraph);
            page.out.tag("</label>");
        } else {
            inlines.children(paragraph);
        }
    }

    @Override
    public void visit(CustomNode node) {
        // A task's mark is written with its words.
    }

    @Override
    public void visit(BlockQuote quote) {
        Alert alert = Alert.of(quote);
        page.out.line();
        if (alert == null) {
            page.out.tag("<blockquote>\n");
            children(quote);
            page.out.line().tag("</blockquote>");
        } else {
            Alert.removeMark(quote);
            page.out.tag("<div class=\"" + alert.className() + "\" role=\"note\">\n<p class=\"alert-title\">");
            page.out.tag("<span class=\"alert-icon\" aria-hidden=\"true\"></span>");
            page.text(alert.title());
            page.out.tag("</p>");
            page.endBlock();
            children(quote);
            page.out.line().tag("</div>");
        }
        page.endBlock();
    }

    @Override
    public void visit(BulletList list) {
        page.endBlock();
        page.out.tag("<ul>\n");
        children(list);
        page.out.line().tag("</ul>");
        page.endBlock();
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        page.endBlock();
        page.out.tag(start == null || start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
        children(list);
        page.out.line().tag("</ol>");
        page.endBlock();
    }

    @Override
    public void visit(ListItem item) {
        page.out.tag(item.getFirstChild() instanceof TaskListItemMarker ? "<li class=\"task\">" : "<li>");
        children(item);
        page.out.tag("</li>");
        page.endBlock();
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        code.write(fence);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code.write(block);
    }

    @Override
    public void visit(ThematicBreak rule) {
        page.out.line().tag("<hr>\n");
    }

    @Override
    public void visit(HtmlBlock html) {
        page.out.line();
        inlines.pieces(page.html.of(html));
        page.endBlock();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            new Tables(page, inlines).write(table);
        }
    }

    private void children(Block parent) {
        if (++depth == Dialect.DEEPEST && !tooDeep) {
            tooDeep = true;
            page.report(Finding.warning(
                    "too-deep",
                    page.places.of(parent),
                    "blocks nest deeper than " + Dialect.DEEPEST + ": the rest is text"));
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.accept(this);
        }
        inlines.pieces(page.html.endsWithin(parent));
        depth--;
    }

    private void footnotes() {
        if (page.footnotes.isEmpty()) {
            return;
        }
        page.out.line().tag("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n");
        for (FootnoteDefinition definition : page.footnotes.inOrder()) {
            page.anchors.add(page.footnotes.id(definition));
            page.out.tag("<li").attribute("id", page.footnotes.id(definition)).tag(">\n");
            if (page.footnotes.references(definition).isEmpty()) {
                page.report(Finding.warning(
                        "unused-footnote", page.places.of(definition), "nothing refers to this footnote"));
            }
            children(definition);
            inlines.backReferences(definition);
            page.out.tag("</li>");
            page.endBlock();
        }
        page.out.tag("</ol>\n</section>\n");
    }
}
