package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Body;
import dev.watchbill.model.Page;
import dev.watchbill.model.SiteSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes what stands around the pages. */
final class Frames {
    private static final int DESCRIPTION = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String INDEX = "index.html";

    /** Draws diagrams from their text; the theme does not bring it, a team may. */
    private static final String MERMAID = "mermaid.min.js";

    private final boolean mermaid;
    private final Facts facts;
    private final SiteSettings site;
    private final Moment built;

    Frames(Facts facts, ThemeFiles theme) {
        this.mermaid = theme.byName().containsKey(MERMAID);
        this.facts = facts;
        this.site = facts.catalog.site();
        this.built = new Moments(site.timeZone()).of(facts.now);
    }

    Frame of(String address, String title, @Nullable String description) {
        return frame(address, title, description, Links.from(address));
    }

    Frame of(Page page) {
        return of(page.address(), page.title(), description(page));
    }

    /** The frame of an address that leads on to a page. */
    Frame redirect(String address, Page page) {
        return of(address, page.title(), description(page)).withCanonical(canonical(page.address()));
    }

    /** The frame of a page that is shown at any address. */
    Frame anywhere(String title) {
        return frame(" ", title, null, Links.below(base()));
    }

    private Frame frame(String address, String title, @Nullable String description, Links links) {
        Page page = facts.pageAt(address);
        Body.Headline headline = page == null ? null : page.body().headline();
        boolean isPage = !address.isBlank() || address.isEmpty();
        return new Frame(
                root(links.to("")),
                site.language().toLanguageTag(),
                site.title(),
                title,
                headline != null && headline.words().equals(title) ? headline : null,
                description == null ? site.description() : description,
                isPage ? canonical(address) : null,
                page != null ? links.to(Address.markdown(address)) : null,
                address.isEmpty(),
                mermaid && page != null && hasDiagram(page),
                menu(address, links),
                built);
    }

    /** The path that the site lies under, from {@code /} to {@code /}. */
    private String base() {
        URI home = site.fullAddress(Address.HOME);
        return home == null ? "/" : home.getRawPath();
    }

    private @Nullable String canonical(String address) {
        URI full = site.fullAddress(address);
        return full == null ? null : full.toString();
    }

    private static boolean hasDiagram(Page page) {
        return page.fences().stream().anyMatch(fence -> fence.language().equalsIgnoreCase("mermaid"));
    }

    private static String root(String home) {
        return home.endsWith(INDEX) ? home.substring(0, home.length() - INDEX.length()) : home;
    }

    private List<Frame.Entry> menu(String address, Links links) {
        List<Frame.Entry> menu = new ArrayList<>();
        menu.add(new Frame.Entry(links.to(Address.HOME), "Home", "home", address.isEmpty()));
        if (!facts.timetables.isEmpty()) {
            menu.add(entry(address, links, Address.ONCALL, "On call", "oncall"));
        }
        if (!facts.runbooks.isEmpty()) {
            menu.add(entry(address, links, Address.RUNBOOKS, "Runbooks", "runbook"));
        }
        if (facts.catalog.pipelines().findAny().isPresent()) {
            menu.add(entry(address, links, Address.PIPELINES, "Pipelines", "pipeline"));
        }
        if (facts.timetables.isEmpty() && !facts.catalog.people().isEmpty()) {
            menu.add(entry(address, links, Address.PEOPLE, "People", "people"));
        }
        return List.copyOf(menu);
    }

    private static Frame.Entry entry(String address, Links links, String target, String text, String icon) {
        return new Frame.Entry(links.to(target), text, icon, address.startsWith(target));
    }

    /** A page's own description, or the beginning of its text. */
    static @Nullable String description(Page page) {
        if (page.front().description() != null) {
            return page.front().description().value();
        }
        return page.sections().stream()
                .map(section -> section.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(Frames::shortened)
                .orElse(null);
    }

    private static String shortened(String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        if (line.length() <= DESCRIPTION) {
            return line;
        }
        int space = line.lastIndexOf(' ', DESCRIPTION);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, DESCRIPTION / 2)) + " …";
    }
}
