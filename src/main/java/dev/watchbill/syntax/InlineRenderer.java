package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes what stands within a line. */
final class InlineRenderer extends AbstractVisitor {
    private final Rendering page;
    private final RawHtmlRenderer raw;
    private boolean tooDeep;
    private int depth;

    InlineRenderer(Rendering page) {
        this.page = page;
        this.raw = new RawHtmlRenderer(page);
    }

    void children(Node parent) {
        if (++depth > Dialect.DEEPEST && !tooDeep) {
            tooDeep = true;
            page.report(Finding.warning(
                    "too-deep",
                    page.places.of(parent),
                    "marks nest deeper than " + Dialect.DEEPEST + ": the rest is text"));
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.accept(this);
        }
        depth--;
    }

    /** Writes a heading's words, which are its section's title and no part of its text. */
    void quietly(Node heading) {
        page.quiet = true;
        children(heading);
        page.quiet = false;
    }

    /** Writes what stands within the heading in HTML that the page begins with. */
    void title(Leading leading, HtmlHeadings.Heading heading) {
        raw.title(leading, heading);
    }

    void pieces(List<Piece> pieces) {
        raw.write(pieces);
    }

    @Override
    public void visit(Text text) {
        page.text(raw.isCode() ? text.getLiteral() : Emoji.in(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        page.out.tag("<code>");
        page.text(code.getLiteral());
        page.out.tag("</code>");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        page.text("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        page.out.tag("<br>");
        page.text("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        element("strong", strong);
    }

    private void element(String name, Node node) {
        page.out.tag("<" + name + ">");
        children(node);
        page.out.tag("</" + name + ">");
    }

    @Override
    public void visit(HtmlInline html) {
        pieces(page.html.of(html));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            element("del", node);
        } else if (node instanceof FootnoteReference reference) {
            reference(reference);
        }
    }

    @Override
    public void visit(Link link) {
        if (Targets.isBare(link, page.places) && !AddressRules.isWeb(link.getDestination())) {
            mail(link);
            return;
        }
        int index = take(link, link.getDestination(), false);
        if (index < 0) {
            return;
        }
        page.out.tag("<a").address("href", index);
        title(link.getTitle());
        page.out.tag(">");
        page.openLink();
        children(link);
        page.closeLink();
        page.out.tag("</a>");
    }

    /** Writes an address that no mark makes a link of; what GitHub takes for a mail address is one. */
    private void mail(Link link) {
        String word = PlainText.forSlug(link);
        int start = link.getDestination().equals("mailto:" + word) ? AddressRules.mailStart(word) : -1;
        if (start < 0) {
            children(link);
            return;
        }
        page.text(word.substring(0, start));
        String mail = word.substring(start);
        int index = page.link("mailto:" + mail, false, mail, Targets.place(link, mail, page.places));
        if (index < 0) {
            page.text(mail);
            return;
        }
        page.out.tag("<a").address("href", index).tag(">");
        page.text(mail);
        page.out.tag("</a>");
    }

    @Override
    public void visit(Image image) {
        int index = take(image, image.getDestination(), true);
        if (index < 0) {
            return;
        }
        String alternative = PlainText.seen(image, page.html);
        if (RemoteImages.isRemote(image.getDestination())) {
            RemoteImages.write(page, index, image.getDestination(), alternative);
            return;
        }
        page.out.tag("<img").address("src", index).attribute("alt", alternative);
        title(image.getTitle());
        page.out.size(index).tag(" loading=\"lazy\">");
        page.words(" " + alternative + " ");
    }

    private void title(@Nullable String title) {
        if (title != null) {
            page.out.attribute("title", title);
        }
    }

    /** Takes a link in; where it may not be one, writes it as text and answers -1. */
    private int take(Node link, String destination, boolean image) {
        Location at = Targets.place(link, destination, page.places);
        if (AddressRules.isUnsafe(destination, image)) {
            page.report(
                    Finding.warning("unsafe-link", at, "shown as text: its address may run a script or read a file"));
            page.text(page.places.of(link).text());
            return -1;
        }
        int index = page.link(destination, image, PlainText.seen(link, page.html), at);
        if (index < 0) {
            children(link);
        }
        return index;
    }

    private void reference(FootnoteReference reference) {
        int number = page.footnotes.number(reference);
        if (number == 0) {
            page.text("[^" + reference.getLabel() + "]");
            return;
        }
        page.anchors.add(page.footnotes.id(reference));
        page.out.tag("<sup><a class=\"footnote-ref\" href=\"#fn:" + number + "\" role=\"doc-noteref\"");
        page.out.attribute("id", page.footnotes.id(reference));
        page.out.tag(" aria-label=\"Footnote " + number + "\">" + number + "</a></sup>");
    }

    /** Writes the links from a footnote to where it is referred to. */
    void backReferences(FootnoteDefinition definition) {
        for (FootnoteReference reference : page.footnotes.references(definition)) {
            page.out.tag(
                    " <a class=\"footnote-backref\" role=\"doc-backlink\" href=\"#" + page.footnotes.id(reference));
            page.out.tag("\" aria-label=\"Back to the text\">↩</a>");
        }
    }
}
