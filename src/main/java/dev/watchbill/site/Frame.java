package dev.watchbill.site;

import dev.watchbill.model.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param root the link to the site's root: empty or ending in {@code /}
 * @param language the page's language tag
 * @param site the site's title
 * @param title the page's title
 * @param headline the heading of the page's source that says the same as its title; null where there is none
 * @param description one sentence for search engines and shared links
 * @param canonical the page's full address; null where the site's is not known
 * @param markdown the link to the page's source; null where it has none
 * @param home whether this is the first page
 * @param diagrams whether it holds diagrams, and the theme has what draws them
 */
record Frame(
        String root,
        String language,
        String site,
        String title,
        Body.@Nullable Headline headline,
        @Nullable String description,
        @Nullable String canonical,
        @Nullable String markdown,
        boolean home,
        boolean diagrams,
        List<Entry> menu,
        Moment built) {

    /**
     * A place in the menu.
     *
     * @param icon its picture's name
     * @param current whether the page belongs to it
     */
    record Entry(String href, String text, String icon, boolean current) {}

    Frame withCanonical(@Nullable String other) {
        return new Frame(
                root, language, site, title, headline, description, other, markdown, home, diagrams, menu, built);
    }
}
