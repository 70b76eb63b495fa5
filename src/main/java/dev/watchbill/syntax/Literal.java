package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** The literal text of a node, whose lines are the node's lines in the source without what contains it. */
final class Literal {
    private final Places places;
    private final int[] textStarts;
    private final int[] sourceStarts;

    private Literal(Places places, int[] textStarts, int[] sourceStarts) {
        this.places = places;
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
    }

    static Literal of(Places places, List<SourceSpan> spans, String text) {
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int[] textStarts = new int[lines];
        for (int line = 1; line < lines; line++) {
            textStarts[line] = text.indexOf('\n', textStarts[line - 1]) + 1;
        }
        int[] sourceStarts = new int[lines];
        int span = 0;
        for (int line = 0; line < lines && !spans.isEmpty(); line++) {
            int index = spans.get(0).getLineIndex() + line;
            // Blank lines have no span: they stand where the line before them ends.
            while (span + 1 < spans.size() && spans.get(span + 1).getLineIndex() <= index) {
                span++;
            }
            SourceSpan at = spans.get(span);
            sourceStarts[line] = at.getInputIndex() + (at.getLineIndex() == index ? 0 : at.getLength());
        }
        return new Literal(places, textStarts, sourceStarts);
    }

    /** The place of a part of the text, in UTF-16 code units. */
    Location at(int from, int until) {
        return places.at(offset(from), offset(until));
    }

    private int offset(int index) {
        int found = Arrays.binarySearch(textStarts, index);
        int line = found >= 0 ? found : -found - 2;
        return sourceStarts[line] + index - textStarts[line];
    }
}
