package dev.watchbill.load;

import dev.watchbill.model.Body;
import dev.watchbill.syntax.MarkdownDocument;
import dev.watchbill.syntax.MarkdownDocument.Html;
import dev.watchbill.syntax.MarkdownDocument.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page's HTML with its links, and the heading that it begins with. */
final class PageBody {
    private PageBody() {}

    static Body of(MarkdownDocument document, List<ResolvedLink> links) {
        return body(document.html(), links, headline(document, links));
    }

    private static Body.@Nullable Headline headline(MarkdownDocument document, List<ResolvedLink> links) {
        Html words = document.leadingHeading();
        if (words == null) {
            return null;
        }
        Section section = document.sections().get(1);
        return new Body.Headline(
                section.id(), section.title(), body(words, links, null).html());
    }

    private static Body body(Html html, List<ResolvedLink> links, Body.@Nullable Headline headline) {
        List<Body.Filling> fillings = html.holes().stream()
                .map(hole ->
                        new Body.Filling(hole.offset(), links.get(hole.link()).html(hole)))
                .toList();
        return new Body(html.text(), fillings, headline);
    }
}
