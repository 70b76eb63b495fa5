package dev.watchbill.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The code of a fence whose lines are indented by tabs. As far as the fence is indented, its lines are too (CommonMark,
 * section 4.5), and a tab reaches to the next stop; commonmark-java takes only spaces off.
 */
final class FenceTabs {
    /** In columns. */
    private static final int STOP = 4;

    private final Places places;
    private final Map<Integer, SourceSpan> lines = new HashMap<>();
    private final int fence;

    private FenceTabs(FencedCodeBlock block, Places places) {
        this.places = places;
        block.getSourceSpans().forEach(span -> lines.put(span.getLineIndex(), span));
        SourceSpan opening = block.getSourceSpans().get(0);
        String text = text(opening);
        this.fence = column(opening, text.length() - text.stripLeading().length());
    }

    static String code(FencedCodeBlock block, Places places) {
        String literal = block.getLiteral();
        boolean tabs = literal.startsWith("\t") || literal.contains("\n\t");
        if (!tabs || block.getSourceSpans().isEmpty()) {
            return literal;
        }
        FenceTabs fence = new FenceTabs(block, places);
        int first = block.getSourceSpans().get(0).getLineIndex() + 1;
        int[] line = {first};
        return literal.lines()
                .map(written -> fence.line(written, fence.lines.get(line[0]++)) + "\n")
                .collect(Collectors.joining());
    }

    private String line(String written, @Nullable SourceSpan span) {
        if (!written.startsWith("\t") || span == null) {
            return written;
        }
        int column = column(span, span.getLength() - written.length());
        if (column >= fence) {
            return written;
        }
        int from = 0;
        while (from < written.length() && column < fence && Character.isWhitespace(written.charAt(from))) {
            column += written.charAt(from++) == '\t' ? STOP - column % STOP : 1;
        }
        return " ".repeat(Math.max(0, column - fence)) + written.substring(from);
    }

    /** The column, from 0, of a character in a line, counted from where the block's part of the line begins. */
    private int column(SourceSpan span, int index) {
        int start = places.base() + span.getInputIndex();
        String before = places.source().text().substring(start - span.getColumnIndex(), start + Math.max(0, index));
        int column = 0;
        for (int i = 0; i < before.length(); i++) {
            column += before.charAt(i) == '\t' ? STOP - column % STOP : 1;
        }
        return column;
    }

    private String text(SourceSpan span) {
        return places.at(span.getInputIndex(), span.getInputIndex() + span.getLength())
                .text();
    }
}
