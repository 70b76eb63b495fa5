package dev.watchbill.syntax;

import dev.watchbill.syntax.HtmlHeadings.Heading;
import dev.watchbill.syntax.HtmlToken.Attribute;
import dev.watchbill.syntax.HtmlToken.Opening;
import dev.watchbill.syntax.MarkdownDocument.Hole.Content;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the pieces of raw HTML that pass, each tag anew: nothing is copied from the source but names and values. */
final class RawHtmlRenderer {
    /** Elements whose words are shown as they are written. */
    private static final Set<String> CODE = Set.of("code", "pre", "tt");

    /** A width or a height; a percentage says nothing of the other side. */
    private static final Pattern PIXELS = Pattern.compile("\\s*([0-9]{1,5})(?:px)?\\s*");

    private final Rendering page;
    private int code;
    private int pictures;
    private @Nullable Heading heading;
    private String headingId = "";

    RawHtmlRenderer(Rendering page) {
        this.page = page;
    }

    /** Whether what is written now lies within an element for code. */
    boolean isCode() {
        return code > 0;
    }

    /** Begins the page's first section with a heading that is taken out of its block. */
    void title(Leading leading, Heading title) {
        String slug = page.slugs.next(title.slugWords());
        begin(title, title.chosen() == null ? slug : title.chosen(), slug);
        page.quiet = true;
        write(leading.words());
        page.quiet = false;
    }

    void write(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Start start) {
                boolean link = start.tag().name().equals("a");
                start(start, link ? wordsUntilEnd(pieces, i).strip() : "");
            } else if (piece instanceof Piece.End end) {
                end(end.name());
            } else if (piece instanceof Piece.Words words) {
                page.text(isCode() ? words.text() : Emoji.in(words.text()));
            } else if (piece instanceof Piece.Shown shown) {
                page.text(shown.text());
            }
        }
    }

    private void start(Piece.Start start, String text) {
        Opening tag = start.tag();
        if (Headings.isHeading(tag.name())) {
            heading(start);
            return;
        }
        int link = link(start, text);
        if (link >= 0 && isRemoteImage(tag)) {
            String alternative = tag.attributes().containsKey("alt")
                    ? tag.attributes().get("alt").value()
                    : "";
            RemoteImages.write(page, link, RawHtml.address(tag).value().strip(), alternative);
            return;
        }
        enter(tag.name());
        page.out.tag("<" + tag.name());
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
            size(tag, link);
            page.out.tag(" loading=\"lazy\"");
        }
        page.out.tag(">");
    }

    /** Within a picture, which holds nothing but images, it stays as it is written. */
    private boolean isRemoteImage(Opening tag) {
        return tag.name().equals("img")
                && pictures == 0
                && RemoteImages.isRemote(RawHtml.address(tag).value());
    }

    /** Completes what the author says of an image's size. */
    private void size(Opening image, int link) {
        Attribute width = image.attributes().get("width");
        Attribute height = image.attributes().get("height");
        if (link < 0 || width != null && height != null) {
            return;
        }
        Attribute given = width == null ? height : width;
        if (given == null) {
            page.out.size(link);
            return;
        }
        Matcher pixels = PIXELS.matcher(given.value());
        if (pixels.matches()) {
            Content other = width == null ? Content.WIDTH : Content.HEIGHT;
            page.out.otherSide(link, other, Integer.parseInt(pixels.group(1)));
        }
    }

    private void enter(String name) {
        code += CODE.contains(name) ? 1 : 0;
        pictures += name.equals("picture") ? 1 : 0;
        if (name.equals("a")) {
            page.openLink();
        }
    }

    private void leave(String name) {
        code -= CODE.contains(name) ? 1 : 0;
        pictures -= name.equals("picture") ? 1 : 0;
        if (name.equals("a")) {
            page.closeLink();
        }
    }

    private void end(String name) {
        leave(name);
        if (Headings.isHeading(name)) {
            if (heading != null) {
                page.out.tag(Headings.anchor(headingId, heading.title()));
            }
            heading = null;
            page.quiet = false;
        }
        page.out.tag("</" + shown(name) + ">");
    }

    private void heading(Piece.Start start) {
        Opening tag = start.tag();
        heading = page.htmlHeadings.at(start);
        String slug = heading == null ? "" : page.slugs.next(heading.slugWords());
        String chosen = HtmlHeadings.chosen(tag);
        headingId = chosen == null ? slug : chosen;
        page.out.tag("<" + shown(tag.name()));
        if (!headingId.isEmpty()) {
            page.anchors.add(headingId);
            page.out.attribute("id", headingId);
        }
        tag.attributes().forEach((name, attribute) -> {
            if (!name.equals("id") && Elements.hasAttribute(tag.name(), name)) {
                page.out.attribute(name, attribute.value());
            }
        });
        page.out.tag(">");
        if (heading != null) {
            begin(heading, headingId, slug);
            page.quiet = heading.whole();
        }
    }

    /** Begins a section; GitHub's own anchor leads to it as well as the one that the author chose. */
    private void begin(Heading begun, String id, String slug) {
        page.begin(begun.level(), begun.title(), id, begun.at());
        if (!slug.equals(id) && !slug.isEmpty()) {
            page.anchors.add(slug);
            page.out.tag("<a").attribute("id", slug).tag("></a>");
        }
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
    private String shown(String element) {
        return Headings.isHeading(element) ? "h" + Math.min(6, element.charAt(1) - '0' + page.shift) : element;
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
