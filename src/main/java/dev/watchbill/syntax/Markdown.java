package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import dev.watchbill.syntax.MarkdownDocument.Html;
import dev.watchbill.syntax.MarkdownDocument.Section;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/**
 * Reads Markdown as GitHub shows it: CommonMark, tables, task lists, strikethrough, autolinks, footnotes, alerts and a
 * safe part of HTML.
 */
public final class Markdown {
    private Markdown() {}

    /**
     * Reads one page. A mistake of its author is reported and never thrown, and no text is lost by it.
     *
     * @param source the page as it is on disk, front matter included
     * @param report is told of mistakes, in no certain order
     */
    public static MarkdownDocument parse(SourceText source, Consumer<Finding> report) {
        return read(source, Limits.capped(report));
    }

    private static MarkdownDocument read(SourceText source, Consumer<Finding> report) {
        FrontMatterSplit front = FrontMatterSplit.of(source, report);
        Places places = new Places(source, front.body());
        String refusal = Limits.refusal(source.text(), front.body());
        if (refusal != null) {
            report.accept(Finding.error("too-large", source.top(), "shown as plain text: " + refusal));
            return plain(places, front);
        }
        Node document = Dialect.parse(source.text().substring(front.body()));
        RawHtml html = RawHtml.of(document, places, report);
        Rendering page = new Rendering(places, html, HtmlHeadings.of(document, html), Footnotes.of(document), report);
        Html leading = new BlockRenderer(page).render(document);
        if (page.out.length() > Limits.LONGEST_HTML) {
            report.accept(Finding.error("too-large", source.top(), "shown as plain text: " + Limits.TOO_MUCH_HTML));
            return plain(places, front);
        }
        Html body = page.out.toHtml();
        List<Section> sections = page.endSections();
        if (!html.isEmpty() && !(Gate.passes(body) && Gate.passes(leading))) {
            report.accept(Finding.error("html-as-text", source.top(), "shown as plain text: its HTML is not safe"));
            return plain(places, front);
        }
        return new MarkdownDocument(
                front.yaml(),
                sections,
                List.copyOf(page.fences),
                page.links(),
                List.copyOf(html.comments()),
                Collections.unmodifiableSet(page.anchors),
                leading,
                body);
    }

    private static MarkdownDocument plain(Places places, FrontMatterSplit front) {
        String text = places.source().text().substring(front.body());
        Markup out = new Markup().tag("<pre>").text(text).tag("</pre>\n");
        Section all = new Section(0, "", "", text, places.at(0, 0));
        return new MarkdownDocument(
                front.yaml(), List.of(all), List.of(), List.of(), List.of(), Set.of(), null, out.toHtml());
    }
}
