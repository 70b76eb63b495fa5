package dev.watchbill.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The words that a reader of a page must see, found without the code that renders it. */
final class SeenWords {
    private static final Pattern CHOSEN_ANCHOR = Pattern.compile("\\{#[^}]*}");

    /** What is markup, or may be: the words of a tag need not be shown. */
    private static final Pattern MARKUP = Pattern.compile("<[^>]*(>|$)");

    /** What may hold a {@code >} within markup: quotes, comments and their like. */
    private static final Pattern HOLDER = Pattern.compile("[\"']|<[!?]");

    private static final Pattern TABLE =
            Pattern.compile("<(table|caption|col|thead|tbody|tfoot|tr|td|th)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final StringBuilder page = new StringBuilder();
    private final List<String> footnotes = new ArrayList<>();

    /** What stands in a raw table beside its cells is shown before it, by whatever reads HTML. */
    private boolean ordered = true;

    private SeenWords() {}

    /** Fails where a letter or digit of the Markdown is not in the HTML, or, without raw tables, not in its order. */
    static void assertShown(String markdown, String html) {
        SeenWords seen = new SeenWords();
        seen.add(Dialect.parse(markdown), seen.page);
        String shown = letters(Jsoup.parseBodyFragment(html).body().wholeText());
        seen.footnotes.add(seen.page.toString());
        for (String words : seen.footnotes) {
            if (seen.ordered) {
                assertWithin(letters(words), shown, markdown);
            } else {
                assertWithin(sorted(letters(words)), sorted(shown), markdown);
            }
        }
    }

    private void add(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition) {
                StringBuilder own = new StringBuilder();
                add(node, own);
                footnotes.add(own.toString());
            } else if (!(node instanceof Image)) {
                ordered &= !isRawTable(node);
                words.append(literal(node)).append(' ');
                add(node, words);
            }
        }
    }

    private static boolean isRawTable(Node node) {
        return node instanceof HtmlBlock block
                        && TABLE.matcher(block.getLiteral()).find()
                || node instanceof HtmlInline tag
                        && TABLE.matcher(tag.getLiteral()).find()
                        && !isInCell(tag);
    }

    private static boolean isInCell(Node node) {
        return node != null && (node instanceof TableCell || isInCell(node.getParent()));
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return CHOSEN_ANCHOR.matcher(Emoji.in(text.getLiteral())).replaceAll(" ");
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof FencedCodeBlock fence) {
            return fence.getLiteral();
        }
        if (node instanceof IndentedCodeBlock block) {
            return block.getLiteral();
        }
        return node instanceof HtmlBlock html
                        && !HOLDER.matcher(html.getLiteral()).find()
                ? Emoji.in(unescaped(MARKUP.matcher(html.getLiteral()).replaceAll(" ")))
                : "";
    }

    private static String unescaped(String html) {
        return Parser.unescapeEntities(html, false);
    }

    private static String letters(String words) {
        return NO_LETTER.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String sorted(String letters) {
        return letters.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void assertWithin(String words, String shown, String markdown) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            at = shown.indexOf(words.charAt(i), at) + 1;
            if (at == 0) {
                throw new AssertionError("'" + words.substring(i) + "' is lost from: " + markdown);
            }
        }
    }
}
