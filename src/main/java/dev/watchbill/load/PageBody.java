package dev.watchbill.load;

import dev.watchbill.model.Body;
import dev.watchbill.syntax.MarkdownDocument;
import dev.watchbill.syntax.MarkdownDocument.Html;
import dev.watchbill.syntax.MarkdownDocument.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's HTML with its links. The heading that it begins with is left out where the title says the same; else it stands
 * above the rest.
 */
final class PageBody {
    private PageBody() {}

    static Body of(MarkdownDocument document, String title, List<ResolvedLink> links) {
        Html heading = document.leadingHeading();
        if (heading == null) {
            return new Body(document.html().text(), fillings(document.html(), 0, links));
        }
        Section section = document.sections().get(1);
        if (section.title().equals(title)) {
            return new Body(document.html().text(), fillings(document.html(), 0, links));
        }
        String open = "<h2 id=\"" + ResolvedLink.escaped(section.id()) + "\">";
        String before = open + heading.text() + "</h2>\n";
        List<Body.Filling> fillings = new ArrayList<>(fillings(heading, open.length(), links));
        fillings.addAll(fillings(document.html(), before.length(), links));
        return new Body(before + document.html().text(), List.copyOf(fillings));
    }

    private static List<Body.Filling> fillings(Html html, int shift, List<ResolvedLink> links) {
        return html.holes().stream()
                .map(hole -> new Body.Filling(
                        shift + hole.offset(), links.get(hole.link()).html(hole.content())))
                .toList();
    }
}
