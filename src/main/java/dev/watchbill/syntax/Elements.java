package dev.watchbill.syntax;

import java.util.Map;
import java.util.Set;

/** The HTML that an author may write: GitHub's elements and attributes without those that need a style or a script. */
final class Elements {
    /** Elements without content. */
    static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "source", "col");

    /** Elements that contain blocks, or stand for one: their end is written where the author forgot it. */
    static final Set<String> BLOCK = Set.of(
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "li",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Tables and their parts. */
    static final Set<String> TABLE =
            Set.of("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");

    /** Elements within a line. */
    static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var");

    /** Elements that end, with their content, where one of these begins beside them. */
    static final Map<String, Set<String>> ENDED_BY = Map.of(
            "li", Set.of("li"),
            "dt", Set.of("dt", "dd"),
            "dd", Set.of("dt", "dd"),
            "td", Set.of("td", "th", "tr", "tbody", "tfoot"),
            "th", Set.of("td", "th", "tr", "tbody", "tfoot"),
            "tr", Set.of("tr", "tbody", "tfoot"),
            "thead", Set.of("tbody", "tfoot"),
            "tbody", Set.of("tbody", "tfoot"),
            "colgroup", Set.of("thead", "tbody", "tr"));

    private static final Set<String> EVERYWHERE = Set.of("id", "title", "lang", "dir");
    private static final Set<String> CELL =
            Set.of("align", "valign", "width", "colspan", "rowspan", "headers", "scope");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("a", Set.of("href", "name")),
            Map.entry("img", Set.of("src", "alt", "width", "height", "align")),
            Map.entry("source", Set.of("media", "type", "srcset")),
            Map.entry("details", Set.of("open")),
            Map.entry("ol", Set.of("start", "reversed", "type")),
            Map.entry("li", Set.of("value")),
            Map.entry("td", CELL),
            Map.entry("th", CELL),
            Map.entry("tr", Set.of("align", "valign")),
            Map.entry("table", Set.of("align", "width", "border")),
            Map.entry("col", Set.of("span", "width", "align")),
            Map.entry("colgroup", Set.of("span")),
            Map.entry("p", Set.of("align")),
            Map.entry("div", Set.of("align")),
            Map.entry("h1", Set.of("align")),
            Map.entry("h2", Set.of("align")),
            Map.entry("h3", Set.of("align")),
            Map.entry("h4", Set.of("align")),
            Map.entry("h5", Set.of("align")),
            Map.entry("h6", Set.of("align")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("abbr", Set.of()),
            Map.entry("hr", Set.of("align", "width")));

    private Elements() {}

    static boolean isKnown(String name) {
        return VOID.contains(name) || BLOCK.contains(name) || INLINE.contains(name);
    }

    static boolean hasAttribute(String element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** Whether an element ends where its neighbour begins. */
    static boolean ends(String open, String next) {
        if (Headings.isHeading(open)) {
            return Headings.isHeading(next);
        }
        return open.equals("p")
                ? BLOCK.contains(next)
                : ENDED_BY.getOrDefault(open, Set.of()).contains(next);
    }
}
