package dev.watchbill.syntax;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/** Marks the tokens of one block of code by classes; line after line, since a comment may run over several. */
final class Highlighter {
    /** Longer lines stay plain, in UTF-16 code units: nobody reads them, and some token makers look far ahead. */
    private static final int LONGEST_LINE = 10_000;

    private final @Nullable TokenMaker maker;
    private int state = TokenTypes.NULL;

    /** Marks nothing where there is no maker. */
    Highlighter(@Nullable TokenMaker maker) {
        this.maker = maker;
    }

    /** Writes a line of code without its line break. */
    void line(String line, Markup out) {
        if (maker == null || line.length() > LONGEST_LINE) {
            out.text(line);
            return;
        }
        char[] chars = line.toCharArray();
        Token first = maker.getTokenList(new Segment(chars, 0, chars.length), state, 0);
        if (!covers(first, line)) {
            out.text(line);
            return;
        }
        for (Token token = first; token != null; token = token.getNextToken()) {
            state = token.getType();
            if (token.isPaintable()) {
                write(token, out);
            }
        }
    }

    /** Whether the tokens are the line, no character more or less; some makers count one twice, or beyond its end. */
    private static boolean covers(Token first, String line) {
        int at = 0;
        for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
            boolean within = token.getTextOffset() + token.length() <= token.getTextArray().length;
            if (!within || !line.startsWith(token.getLexeme(), at)) {
                return false;
            }
            at += token.length();
        }
        return at == line.length();
    }

    private void write(Token token, Markup out) {
        String name = className(token.getType());
        if (name.isEmpty()) {
            out.text(token.getLexeme());
        } else {
            out.tag("<span class=\"tok-" + name + "\">").text(token.getLexeme()).tag("</span>");
        }
    }

    private static String className(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> "comment";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> "keyword";
            case TokenTypes.FUNCTION -> "function";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.ERROR_NUMBER_FORMAT -> "number";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> "string";
            case TokenTypes.DATA_TYPE -> "type";
            case TokenTypes.VARIABLE, TokenTypes.MARKUP_ENTITY_REFERENCE -> "variable";
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION -> "meta";
            case TokenTypes.OPERATOR -> "operator";
            case TokenTypes.MARKUP_TAG_NAME -> "tag";
            case TokenTypes.MARKUP_TAG_ATTRIBUTE -> "attribute";
            default -> "";
        };
    }
}
