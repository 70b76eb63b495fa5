package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import dev.watchbill.source.Span;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Links and images that remember where their destination is written; as CommonMark in all else. */
final class Targets implements LinkProcessor {
    /** How much of a definition's line is read for its place, in UTF-16 code units. */
    private static final int LONGEST = 4096;

    /** What follows a link's text, or the definition it refers to. */
    private record Written(
            @Nullable SourceLines tail, @Nullable LinkReferenceDefinition definition) {}

    private static final class WrittenLink extends Link {
        private final Written written;

        WrittenLink(String destination, @Nullable String title, Written written) {
            super(destination, title);
            this.written = written;
        }
    }

    private static final class WrittenImage extends Image {
        private final Written written;

        WrittenImage(String destination, @Nullable String title, Written written) {
            super(destination, title);
            this.written = written;
        }
    }

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        if (info.destination() != null) {
            SourceLines tail = scanner.getSource(info.afterTextBracket(), scanner.position());
            return wrap(info, scanner, info.destination(), info.title(), new Written(tail, null));
        }
        String label = info.label();
        String reference = label != null && !label.isEmpty() ? label : info.text();
        LinkReferenceDefinition definition = context.getDefinition(LinkReferenceDefinition.class, reference);
        if (definition == null) {
            return LinkResult.none();
        }
        Written written = new Written(null, definition);
        return wrap(info, scanner, definition.getDestination(), definition.getTitle(), written);
    }

    private static LinkResult wrap(
            LinkInfo info, Scanner scanner, String destination, @Nullable String title, Written written) {
        Text marker = info.marker();
        if (marker != null && marker.getLiteral().equals("!")) {
            return LinkResult.wrapTextIn(new WrittenImage(destination, title, written), scanner.position())
                    .includeMarker();
        }
        return LinkResult.wrapTextIn(new WrittenLink(destination, title, written), scanner.position());
    }

    /** The place of a link's or an image's destination. */
    static Location place(Node link, String destination, Places places) {
        Written written = null;
        if (link instanceof WrittenLink own) {
            written = own.written;
        } else if (link instanceof WrittenImage own) {
            written = own.written;
        }
        if (written == null) {
            return automatic(link, destination, places);
        }
        Location found =
                written.tail() != null ? inTail(written.tail(), places) : inDefinition(written.definition(), places);
        return found == null ? places.of(link) : found;
    }

    /**
     * Whether an address in the text became a link by itself, without any mark. Its place may be off by the length of
     * an entity before it, but is as long as its words.
     */
    static boolean isBare(Node link, Places places) {
        return !(link instanceof WrittenLink)
                && link.getFirstChild() instanceof Text words
                && places.of(link).span().length() == words.getLiteral().length();
    }

    /** {@code <https://…>}, or a bare address, which stands as it is. */
    private static Location automatic(Node link, String destination, Places places) {
        Location at = places.of(link);
        if (at.text().startsWith("<") && at.text().endsWith(">")) {
            return new Location(at.source(), at.span().part(1, at.span().length() - 1));
        }
        String words = link.getFirstChild() instanceof Text text ? text.getLiteral() : destination;
        return places.of(words, at);
    }

    private static @Nullable Location inTail(SourceLines tail, Places places) {
        int from = 1;
        for (SourceLine line : tail.getLines()) {
            String content = line.getContent().toString();
            Span span = destination(content, Math.min(from, content.length()), true);
            SourceSpan at = line.getSourceSpan();
            if (span != null && at != null) {
                Location near = places.at(at.getInputIndex() + span.start(), at.getInputIndex() + span.end());
                return places.of(content.substring(span.start(), span.end()), near);
            }
            from = 0;
        }
        return null;
    }

    private static @Nullable Location inDefinition(@Nullable LinkReferenceDefinition definition, Places places) {
        boolean inLabel = true;
        for (SourceSpan at : definition == null ? List.<SourceSpan>of() : definition.getSourceSpans()) {
            int length = Math.min(at.getLength(), LONGEST);
            Location line = places.at(at.getInputIndex(), at.getInputIndex() + length);
            String content = line.text();
            int from = 0;
            if (inLabel) {
                from = afterLabel(content, Definitions.begin(content));
                inLabel = from < 0;
            }
            Span span = from < 0 ? null : destination(content, from, false);
            if (span != null) {
                return new Location(line.source(), line.span().part(span.start(), span.end()));
            }
        }
        return null;
    }

    /** Where the label of a definition has ended, with its colon; -1 where it goes on behind the text. */
    static int afterLabel(String line, int from) {
        for (int i = from; i + 1 < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == ']' && line.charAt(i + 1) == ':') {
                return i + 2;
            }
        }
        return -1;
    }

    /** The destination on a line, without its angle brackets; null where the line ends before one begins. */
    static @Nullable Span destination(String line, int from, boolean inParentheses) {
        int start = from;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        if (start == line.length()) {
            return null;
        }
        boolean angled = line.charAt(start) == '<';
        int depth = 0;
        int end = angled ? ++start : start;
        for (; end < line.length(); end++) {
            char c = line.charAt(end);
            if (c == '\\' && end + 1 < line.length()) {
                end++;
            } else if (angled ? c == '>' : Character.isWhitespace(c)) {
                break;
            } else if (inParentheses && !angled && c == '(') {
                depth++;
            } else if (inParentheses && !angled && c == ')' && --depth < 0) {
                break;
            }
        }
        return new Span(start, Math.min(end, line.length()));
    }
}
