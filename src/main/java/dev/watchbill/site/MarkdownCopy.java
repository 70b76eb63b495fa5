package dev.watchbill.site;

import dev.watchbill.model.Page;
import dev.watchbill.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A page's Markdown as it lies beside the page: as it was written, but its links lead on from there. */
final class MarkdownCopy {
    private static final Pattern SOURCE = Pattern.compile("[^?#]*\\.md([?#].*)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final Pattern PAGE = Pattern.compile("index\\.html(?=$|[?#])");

    private MarkdownCopy() {}

    static String of(Page page) {
        String source = page.source().text();
        List<Page.Link> links = page.links().stream()
                .filter(link -> !link.resolved().equals(link.target()))
                .filter(MarkdownCopy::isInPlace)
                .sorted(Comparator.comparing(link -> link.at().span().start()))
                .toList();
        StringBuilder copy = new StringBuilder(source.length() + 8 * links.size());
        int copied = 0;
        for (Page.Link link : links) {
            Span place = link.at().span();
            if (place.start() >= copied) {
                copy.append(source, copied, place.start()).append(target(link));
                copied = place.end();
            }
        }
        return copy.append(source, copied, source.length()).toString();
    }

    /** Whether what stands at a link's place is its target, with escapes or without. */
    private static boolean isInPlace(Page.Link link) {
        String written = link.at().text();
        return written.equals(link.target())
                || ESCAPE.matcher(written).replaceAll("").replace("&amp;", "&").equals(link.target());
    }

    /** To the Markdown of a page that has one, since whoever reads Markdown goes on reading it. */
    private static String target(Page.Link link) {
        return SOURCE.matcher(link.target()).matches()
                ? PAGE.matcher(link.resolved()).replaceFirst("index.md")
                : link.resolved();
    }
}
