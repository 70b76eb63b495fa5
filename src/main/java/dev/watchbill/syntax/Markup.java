package dev.watchbill.syntax;

import dev.watchbill.syntax.MarkdownDocument.Hole;
import dev.watchbill.syntax.MarkdownDocument.Html;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HTML as it is written: tags as they are, words escaped, holes for what the site fills in. */
final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final List<Hole> holes = new ArrayList<>();

    /** Writes HTML that this package made itself. */
    Markup tag(String markup) {
        html.append(markup);
        return this;
    }

    /** Writes words, escaped; what would end or harm the text for those who read HTML becomes U+FFFD. */
    Markup text(CharSequence words) {
        escape(words, html);
        return this;
    }

    Markup attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        escape(value, html);
        html.append('"');
        return this;
    }

    /** Writes an attribute whose value is the address of a link. */
    Markup address(String name, int link) {
        html.append(' ').append(name).append("=\"");
        holes.add(new Hole(html.length(), link, Hole.Content.ADDRESS, 0));
        html.append('"');
        return this;
    }

    /** Leaves room for an image's width and height. */
    Markup size(int link) {
        holes.add(new Hole(html.length(), link, Hole.Content.SIZE, 0));
        return this;
    }

    /** Leaves room for an image's other side, where the author gave one. */
    Markup otherSide(int link, Hole.Content side, int given) {
        holes.add(new Hole(html.length(), link, side, given));
        return this;
    }

    /** Begins a new line, unless one has just begun. */
    Markup line() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    int length() {
        return html.length();
    }

    Html toHtml() {
        return new Html(html.toString(), List.copyOf(holes));
    }

    static String escaped(CharSequence words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        escape(words, out);
        return out.toString();
    }

    private static void escape(CharSequence words, StringBuilder out) {
        String text = words.toString();
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                out.append(text.substring(written, i)).append(escape);
                written = i + 1;
            }
        }
        out.append(written == 0 ? text : text.substring(written));
    }

    private static @Nullable String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\0', '\uFFFF' -> "\uFFFD";
            default -> null;
        };
    }
}
