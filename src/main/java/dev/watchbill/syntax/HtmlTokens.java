package dev.watchbill.syntax;

import dev.watchbill.syntax.HtmlToken.Attribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Splits raw HTML into tags and words. What looks like a tag but is none is words; nothing is left out. */
final class HtmlTokens {
    private final String html;
    private final List<HtmlToken> tokens = new ArrayList<>();
    private int words;
    private int at;

    /** Marks that do not occur any more: looking for them once is enough. */
    private final Set<String> missing = new HashSet<>();

    private HtmlTokens(String html) {
        this.html = html;
    }

    static List<HtmlToken> of(String html) {
        return new HtmlTokens(html).split();
    }

    /** Words of raw HTML as a reader sees them. */
    static String decoded(String html) {
        return html.indexOf('&') < 0 ? html : Parser.unescapeEntities(html, false);
    }

    private List<HtmlToken> split() {
        while ((at = html.indexOf('<', at)) >= 0) {
            HtmlToken token = tokenAt(at);
            if (token == null) {
                at++;
            } else {
                addWords(at);
                tokens.add(token);
                at = token.end();
                words = at;
            }
        }
        addWords(html.length());
        return tokens;
    }

    private void addWords(int until) {
        if (until > words) {
            tokens.add(new HtmlToken.Words(words, until));
        }
    }

    private @Nullable HtmlToken tokenAt(int start) {
        if (html.startsWith("<!--", start)) {
            return comment(start);
        }
        if (html.startsWith("<![CDATA[", start)) {
            return other(start, "]]>");
        }
        if (html.startsWith("<?", start)) {
            return other(start, "?>");
        }
        if (html.startsWith("<!", start) && isLetter(start + 2)) {
            return other(start, ">");
        }
        if (html.startsWith("</", start) && isLetter(start + 2)) {
            int nameEnd = nameEnd(start + 2);
            int end = skipSpace(nameEnd);
            return is('>', end) ? new HtmlToken.Closing(lower(start + 2, nameEnd), start, end + 1) : null;
        }
        return isLetter(start + 1) ? opening(start) : null;
    }

    private HtmlToken comment(int start) {
        int end = missing.contains("-->") ? -1 : html.indexOf("-->", start + 2);
        if (end < 0) {
            missing.add("-->");
            return new HtmlToken.Other(start, start + 4);
        }
        String text = end < start + 4 ? "" : html.substring(start + 4, end);
        return new HtmlToken.Comment(text.strip(), start, end + 3);
    }

    private HtmlToken other(int start, String mark) {
        int end = missing.contains(mark) ? -1 : html.indexOf(mark, start);
        if (end < 0) {
            missing.add(mark);
            return new HtmlToken.Other(start, start + 2);
        }
        return new HtmlToken.Other(start, end + mark.length());
    }

    private @Nullable HtmlToken opening(int start) {
        int nameEnd = nameEnd(start + 1);
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        int next = nameEnd;
        while (true) {
            int afterSpace = skipSpace(next);
            boolean empty = is('/', afterSpace) && is('>', afterSpace + 1);
            if (empty || is('>', afterSpace)) {
                int end = afterSpace + (empty ? 2 : 1);
                return new HtmlToken.Opening(lower(start + 1, nameEnd), attributes, empty, start, end);
            }
            next = afterSpace == next ? -1 : attribute(afterSpace, attributes);
            if (next < 0) {
                return null;
            }
        }
    }

    /** Reads an attribute; answers where it ends, or -1. */
    private int attribute(int start, Map<String, Attribute> into) {
        int nameEnd = start;
        while (nameEnd < html.length() && isAttributeName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == start) {
            return -1;
        }
        String name = lower(start, nameEnd);
        int equals = skipSpace(nameEnd);
        if (!is('=', equals)) {
            into.putIfAbsent(name, new Attribute("", nameEnd, nameEnd));
            return nameEnd;
        }
        int value = skipSpace(equals + 1);
        boolean quoted = is('"', value) || is('\'', value);
        int end = quoted ? html.indexOf(html.charAt(value), value + 1) : unquotedEnd(value);
        if (end < 0 || !quoted && end == value) {
            return -1;
        }
        int from = quoted ? value + 1 : value;
        into.putIfAbsent(name, new Attribute(Parser.unescapeEntities(html.substring(from, end), true), from, end));
        return quoted ? end + 1 : end;
    }

    private int unquotedEnd(int start) {
        int end = start;
        while (end < html.length() && !isSpace(html.charAt(end)) && "\"'<>`".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isAttributeName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_:@.-".indexOf(c) >= 0;
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < html.length() && (isLetter(end) || is('-', end) || Character.isDigit(html.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int skipSpace(int start) {
        int end = start;
        while (end < html.length() && isSpace(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private boolean isLetter(int index) {
        char c = index < html.length() ? html.charAt(index) : ' ';
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean is(char c, int index) {
        return index < html.length() && html.charAt(index) == c;
    }

    private String lower(int start, int end) {
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
