package dev.watchbill.site;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import dev.watchbill.model.SiteSettings;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** {@code /feed.xml}: the pages as they were last reviewed, latest first. */
final class AtomFeed {
    private static final int ENTRIES = 50;

    private AtomFeed() {}

    static String of(Facts facts) {
        List<Page> pages = facts.catalog.pages().values().stream()
                .filter(page -> page.front().lastReviewed() != null)
                .sorted(Comparator.comparing(AtomFeed::reviewed).reversed().thenComparing(Page::path))
                .limit(ENTRIES)
                .toList();
        String updated = pages.isEmpty() ? "1970-01-01T00:00:00Z" : moment(reviewed(pages.get(0)));
        SiteSettings site = facts.catalog.site();
        StringBuilder out = new StringBuilder(Xml.HEAD).append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        out.append(Xml.element("title", site.title())).append('\n');
        out.append(Xml.element("id", id(site, ""))).append('\n');
        out.append(Xml.element("updated", updated)).append('\n');
        out.append(Xml.element("generator", "Watchbill")).append('\n');
        out.append("<author>").append(Xml.element("name", site.title())).append("</author>\n");
        if (site.url() != null) {
            out.append(link("self", site.fullAddress("feed.xml").toString()));
            out.append(link("alternate", site.fullAddress("").toString()));
        }
        pages.forEach(page -> entry(out, page, facts));
        return out.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder out, Page page, Facts facts) {
        URI full = facts.catalog.site().fullAddress(page.address());
        String path = Addresses.encode(page.address());
        out.append("<entry>\n");
        out.append(Xml.element("title", page.title())).append('\n');
        out.append(Xml.element("id", id(facts.catalog.site(), page.address()))).append('\n');
        out.append(Xml.element("updated", moment(reviewed(page)))).append('\n');
        out.append(link("alternate", full == null ? path : full.toString()));
        String description = Frames.description(page);
        out.append(Xml.element("summary", description == null ? page.title() : description))
                .append("\n</entry>\n");
    }

    private static String link(String relation, String href) {
        return "<link rel=\"" + relation + "\" href=\"" + Xml.escape(href) + "\"/>\n";
    }

    /** The full address, since one host may hold the sites of many teams. */
    private static String id(SiteSettings site, String address) {
        URI full = site.fullAddress(address);
        return full == null ? "https://" + site.host() + "/" + Addresses.encode(address) : full.toString();
    }

    private static LocalDate reviewed(Page page) {
        return page.front().lastReviewed().value();
    }

    private static String moment(LocalDate date) {
        return date + "T00:00:00Z";
    }
}
