package dev.watchbill.syntax;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps what follows {@code http:} in the text as it is written: {@code __init__} in an address is no emphasis. That it
 * becomes a link is the matter of an extension, which comes too late for this.
 */
final class BareAddresses implements InlineContentParserFactory, InlineContentParser {
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z0-9]{2,32});");

    /** What may stand behind an address and mean something else. */
    private static final String BEHIND = "?!.,:;*_~'\")";

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(':');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = Character.toLowerCase(scanner.peekPreviousCodePoint());
        Position start = scanner.position();
        if (before != 'p' && before != 's' || !scanner.next("://") || !isWord(scanner.peek())) {
            return ParsedInline.none();
        }
        Position end = scanner.position();
        while (isWithin(scanner.peek())) {
            boolean last = BEHIND.indexOf(scanner.peek()) < 0;
            scanner.next();
            end = last ? scanner.position() : end;
        }
        String address = scanner.getSource(start, end).getContent();
        return ParsedInline.of(new Text(ENTITY.matcher(address).replaceAll(BareAddresses::decoded)), end);
    }

    private static String decoded(MatchResult entity) {
        return Matcher.quoteReplacement(HtmlTokens.decoded(entity.group()));
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static boolean isWithin(char c) {
        return c > ' ' && c < 127 && "<[]`\\".indexOf(c) < 0;
    }
}
