package dev.watchbill.syntax;

import dev.watchbill.syntax.HtmlToken.Attribute;
import dev.watchbill.syntax.HtmlToken.Opening;
import java.util.List;

/** Writes the pieces of raw HTML that pass, each tag anew: nothing is copied from the source but names and values. */
final class RawHtmlRenderer {
    private final Page page;

    RawHtmlRenderer(Page page) {
        this.page = page;
    }

    void write(List<Piece> pieces, boolean block, boolean quiet) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Start start) {
                boolean heading = Headings.isHeading(start.tag().name());
                String words = heading || start.tag().name().equals("a") ? wordsUntilEnd(pieces, i) : "";
                start(start, heading && !words.isBlank() ? page.slugs.next(words.strip()) : "", words.strip());
            } else if (piece instanceof Piece.End end) {
                page.out.tag("</" + shown(end.name()) + ">");
            } else {
                String words = piece instanceof Piece.Words text ? text.text() : ((Piece.Shown) piece).text();
                page.out.text(words);
                if (!quiet) {
                    page.words(words);
                }
            }
        }
    }

    private void start(Piece.Start start, String slug, String text) {
        Opening tag = start.tag();
        int link = link(start, text);
        page.out.tag("<" + shown(tag.name()));
        if (!slug.isEmpty() && !tag.attributes().containsKey("id")) {
            page.out.attribute("id", slug);
            page.anchors.add(slug);
        }
        tag.attributes().forEach((name, attribute) -> {
            if (attribute == RawHtml.address(tag)) {
                if (link >= 0) {
                    page.out.address(name, link);
                }
            } else if (Elements.hasAttribute(tag.name(), name)) {
                page.out.attribute(name, attribute.value());
                if (name.equals("id") || name.equals("name")) {
                    page.anchors.add(attribute.value());
                }
            }
        });
        if (tag.name().equals("img")) {
            boolean sized =
                    tag.attributes().containsKey("width") || tag.attributes().containsKey("height");
            if (link >= 0 && !sized) {
                page.out.size(link);
            }
            page.out.tag(" loading=\"lazy\"");
        }
        page.out.tag(">");
    }

    private int link(Piece.Start start, String words) {
        Attribute address = RawHtml.address(start.tag());
        if (address == null) {
            return -1;
        }
        boolean image = !start.tag().name().equals("a");
        Attribute alternative = start.tag().attributes().get("alt");
        String text = alternative == null ? words : alternative.value();
        return page.link(address.value().strip(), image, text, start.address());
    }

    /** The page's title is its only heading of level 1. */
    private static String shown(String element) {
        return element.equals("h1") ? "h2" : element;
    }

    private static String wordsUntilEnd(List<Piece> pieces, int start) {
        StringBuilder words = new StringBuilder();
        String name = ((Piece.Start) pieces.get(start)).tag().name();
        for (Piece piece : pieces.subList(start + 1, pieces.size())) {
            if (piece instanceof Piece.End end && end.name().equals(name)) {
                break;
            } else if (piece instanceof Piece.Words text) {
                words.append(text.text());
            }
        }
        return words.toString();
    }
}
