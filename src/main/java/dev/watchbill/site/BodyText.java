package dev.watchbill.site;

import dev.watchbill.model.Body;
import dev.watchbill.model.Page;
import java.util.List;

/**
 * What a page says below its title.
 *
 * @param contents its headings of the second and third level
 */
record BodyText(String html, List<RunbookView.Heading> contents) {
    /**
     * @param title the title that is shown above; a heading that the page begins with and that says something else stands
     *     above the rest
     */
    static BodyText of(Page page, String title) {
        Body.Headline headline = page.body().headline();
        String text = page.body().html();
        boolean shown = headline == null || headline.words().equals(title);
        return new BodyText(shown ? text : heading(headline) + text, contents(page));
    }

    private static String heading(Body.Headline headline) {
        return "<h2 id=\"" + Xml.escape(headline.id()) + "\">" + headline.html() + "</h2>\n";
    }

    private static List<RunbookView.Heading> contents(Page page) {
        return page.sections().stream()
                .filter(section -> section.level() == 2 || section.level() == 3)
                .filter(section -> !section.id().isEmpty())
                .map(section -> new RunbookView.Heading(section.level(), section.id(), section.title()))
                .toList();
    }
}
