package dev.watchbill.syntax;

import java.util.Map;

/** A piece of raw HTML; {@code start} and {@code end} are its place in the literal text. */
sealed interface HtmlToken {
    int start();

    int end();

    /** Anything but a tag or a comment. */
    record Words(int start, int end) implements HtmlToken {}

    /** A declaration, a processing instruction, a CDATA section, or a comment that is never closed. */
    record Other(int start, int end) implements HtmlToken {}

    record Comment(String text, int start, int end) implements HtmlToken {}

    record Closing(String name, int start, int end) implements HtmlToken {}

    /**
     * An opening tag.
     *
     * @param name in lower case
     * @param attributes by their names in lower case, entities resolved, the first of each name
     * @param empty whether it ends in {@code />}
     */
    record Opening(String name, Map<String, Attribute> attributes, boolean empty, int start, int end)
            implements HtmlToken {}

    /** An attribute's value and the place of it, without quotes. */
    record Attribute(String value, int start, int end) {}
}
