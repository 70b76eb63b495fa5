package dev.watchbill.syntax;

import dev.watchbill.source.Span;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Gives back what the parser drops. A definition must stand on lines of its own (CommonMark, section 4.7); where several
 * share one, the parser takes the last and forgets the words before it.
 */
final class Definitions {
    private Definitions() {}

    /** Puts a paragraph of the words before each definition that begins within a line. */
    static void restore(Node parent, String markdown) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition definition) {
                restoreBefore(definition, markdown);
            } else if (node instanceof Block) {
                restore(node, markdown);
            }
        }
    }

    private static void restoreBefore(LinkReferenceDefinition definition, String markdown) {
        List<SourceSpan> lines = definition.getSourceSpans();
        StringBuilder written = new StringBuilder();
        for (SourceSpan line : lines) {
            int start = line.getInputIndex();
            written.append(markdown, start, start + line.getLength()).append('\n');
        }
        int begin = begin(written.toString());
        if (begin > 0) {
            Text words = new Text(written.substring(0, begin).strip());
            words.setSourceSpans(lines.subList(0, 1));
            Paragraph paragraph = new Paragraph();
            paragraph.setSourceSpans(lines.subList(0, 1));
            paragraph.appendChild(words);
            definition.insertBefore(paragraph);
        }
    }

    /** Where the last definition of its first line begins. */
    static int begin(String written) {
        int begin = 0;
        while (true) {
            int label = Targets.afterLabel(written, begin);
            Span destination = label < 0 ? null : Targets.destination(written, label, false);
            if (destination == null) {
                return begin;
            }
            int end = destination.end();
            if (end < written.length() && written.charAt(end) == '>') {
                end++;
            }
            int next = end;
            while (next < written.length() && (written.charAt(next) == ' ' || written.charAt(next) == '\t')) {
                next++;
            }
            if (next == end || next == written.length() || written.charAt(next) != '[') {
                return begin;
            }
            begin = next;
        }
    }
}
