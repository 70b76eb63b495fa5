package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import dev.watchbill.source.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file, read: everything that can be known from its own bytes. Where its HTML needs an address that only
 * the whole site knows, it has a hole.
 *
 * @param frontMatter the YAML between the two {@code ---} lines, without them; null where there is none
 * @param sections the text before the first heading (level 0), then one section for each heading, in order
 * @param fences the code blocks, in order
 * @param links the links and images, in order, also those within raw HTML
 * @param comments the HTML comments, without their marks
 * @param anchors the ids that links within the page and from elsewhere may name: of headings, footnotes and raw HTML
 * @param leadingHeading what stands within the heading that the page begins with, if it begins with one. It is the
 *     second of {@link #sections} and is not in {@link #html}: a page shows it as its title, or, where its title says
 *     something else, above the rest
 * @param html the body as safe HTML, without the leading heading and without any heading of level 1
 */
public record MarkdownDocument(
        @Nullable Span frontMatter,
        List<Section> sections,
        List<Fence> fences,
        List<Link> links,
        List<Comment> comments,
        Set<String> anchors,
        @Nullable Html leadingHeading,
        Html html) {

    /**
     * A heading and the words below it, up to the next heading.
     *
     * @param level 1 to 6; 0 for what stands before the first heading
     * @param title the heading as plain text
     * @param id its anchor; empty at level 0
     * @param text the words below, as plain text
     * @param at the heading's own text
     */
    public record Section(int level, String title, String id, String text, Location at) {}

    /**
     * A block of code.
     *
     * @param language the first word of the info string, as written; empty where there is none
     * @param code the code as written
     * @param at the opening line
     * @param body the code's place in the source
     */
    public record Fence(String language, String code, Location at, Location body) {}

    /**
     * A link or an image.
     *
     * @param target the destination, with Markdown's escapes and entities resolved, percent-escapes left
     * @param image whether the target is shown in place
     * @param text the link's words or the image's alternative text
     * @param at the destination's place in the source
     */
    public record Link(String target, boolean image, String text, Location at) {}

    /** An HTML comment, such as one that waives a rule. */
    public record Comment(String text, Location at) {}

    /**
     * HTML with holes.
     *
     * @param text the HTML without what goes into the holes
     * @param holes in ascending order of their offsets
     */
    public record Html(String text, List<Hole> holes) {}

    /**
     * A place in the HTML that is filled once the site is known.
     *
     * @param offset where in {@link Html#text} it stands, in UTF-16 code units
     * @param link the index of the link in {@link #links}
     * @param content what belongs there
     * @param given the width or height that the author gave an image, in CSS pixels; else 0
     */
    public record Hole(int offset, int link, Content content, int given) {
        public enum Content {
            /** The resolved address, escaped for an attribute. */
            ADDRESS,
            /** {@code  width="…" height="…"} of an image whose size is known, or nothing. */
            SIZE,
            /** {@code  height="…"} of an image of the given width, or nothing where its size is not known. */
            HEIGHT,
            /** {@code  width="…"} of an image of the given height, or nothing where its size is not known. */
            WIDTH
        }
    }
}
