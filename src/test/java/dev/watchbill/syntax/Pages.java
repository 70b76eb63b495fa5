package dev.watchbill.syntax;

import dev.watchbill.source.Findings;
import dev.watchbill.source.SourceText;
import dev.watchbill.syntax.MarkdownDocument.Hole;
import dev.watchbill.syntax.MarkdownDocument.Html;
import java.util.List;

/** A page as a test sees it: parsed, its holes filled with the addresses as written. */
record Pages(MarkdownDocument document, Findings findings) {
    static Pages parse(String markdown) {
        Findings findings = new Findings();
        return new Pages(Markdown.parse(new SourceText("page.md", markdown), findings), findings);
    }

    /** The whole page, the heading it begins with as its h1. */
    String html() {
        String title = document.leadingHeading() == null ? "" : "<h1>" + filled(document.leadingHeading()) + "</h1>\n";
        return title + filled(document.html());
    }

    String filled(Html html) {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Hole hole : html.holes()) {
            out.append(html.text(), copied, hole.offset());
            copied = hole.offset();
            if (hole.content() == Hole.Content.ADDRESS) {
                out.append(Markup.escaped(document.links().get(hole.link()).target()));
            }
        }
        return out.append(html.text(), copied, html.text().length()).toString();
    }

    /** The findings, each as {@code line:column rule}. */
    List<String> told() {
        return findings.sorted().stream()
                .map(f -> f.at().start().line() + ":" + f.at().start().column() + " " + f.rule())
                .toList();
    }
}
