package dev.watchbill.syntax;

import java.util.EnumSet;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that Watchbill reads: CommonMark and GitHub's extensions, with positions. */
final class Dialect {
    /** How deep blocks may stand in each other, and how deep marks within a line; deeper ones are text. */
    static final int DEEPEST = 100;

    private static final char NO_CHARACTER = '\uFFFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** Parsers keep no state between texts and may be shared by threads. */
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create(),
                    AutolinkExtension.builder()
                            .linkTypes(EnumSet.allOf(AutolinkType.class))
                            .build()))
            .customInlineContentParserFactory(new BareAddresses())
            .linkProcessor(new Targets())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private Dialect() {}

    /** Reads the text. What is no character is replaced, as it would end the text for those who read the HTML. */
    static Node parse(String markdown) {
        String text = markdown.replace(NO_CHARACTER, REPLACEMENT);
        Node document = PARSER.parse(text);
        Definitions.restore(document, text);
        return document;
    }
}
