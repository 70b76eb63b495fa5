package dev.watchbill.site;

import dev.watchbill.model.Page;
import java.util.List;

/**
 * A page's HTML without the heading that its title already shows.
 *
 * @param contents its headings of the second and third level
 */
record BodyText(String html, List<RunbookView.Heading> contents) {
    private static final String OPEN = "<h1";
    private static final String CLOSE = "</h1>";

    static BodyText of(Page page) {
        return new BodyText(withoutTitle(page.body().html(), page), contents(page));
    }

    private static String withoutTitle(String html, Page page) {
        String text = html.stripLeading();
        int end = text.indexOf(CLOSE);
        boolean startsWithTitle = text.startsWith(OPEN)
                && end >= 0
                && page.sections().stream()
                        .filter(section -> section.level() > 0)
                        .findFirst()
                        .filter(section -> section.title().equals(page.title()))
                        .isPresent();
        return startsWithTitle ? text.substring(end + CLOSE.length()).stripLeading() : html;
    }

    private static List<RunbookView.Heading> contents(Page page) {
        return page.sections().stream()
                .filter(section -> section.level() == 2 || section.level() == 3)
                .filter(section -> !section.id().isEmpty())
                .map(section -> new RunbookView.Heading(section.level(), section.id(), section.title()))
                .toList();
    }
}
