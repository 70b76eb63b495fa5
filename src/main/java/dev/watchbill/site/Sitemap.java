package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Page;
import dev.watchbill.model.SiteSettings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code /sitemap.xml}: empty where the site's address is not known, since it holds full addresses only. Of more addresses
 * than one file may hold it lists the files that do.
 */
final class Sitemap {
    private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /** The most addresses of one file, by the protocol. */
    private static final int MOST = 50_000;

    private Sitemap() {}

    static Stream<Draft> drafts(Facts facts) {
        SiteSettings site = facts.catalog.site();
        List<String> all = site.url() == null ? List.of() : List.copyOf(addresses(facts));
        int parts = (all.size() + MOST - 1) / MOST;
        if (parts <= 1) {
            return Stream.of(Draft.text("sitemap.xml", () -> list("urlset", "url", all, site)));
        }
        List<String> names = IntStream.rangeClosed(1, parts)
                .mapToObj(part -> "sitemap-" + part + ".xml")
                .toList();
        Stream<Draft> files = IntStream.range(0, parts).mapToObj(part -> {
            List<String> own = all.subList(part * MOST, Math.min(all.size(), (part + 1) * MOST));
            return Draft.text(names.get(part), () -> list("urlset", "url", own, site));
        });
        return Stream.concat(
                Stream.of(Draft.text("sitemap.xml", () -> list("sitemapindex", "sitemap", names, site))), files);
    }

    private static String list(String whole, String each, List<String> addresses, SiteSettings site) {
        StringBuilder out = new StringBuilder(Xml.HEAD + "<" + whole + " " + NAMESPACE + ">\n");
        for (String address : addresses) {
            String loc = Xml.element("loc", site.fullAddress(address).toString());
            out.append("<" + each + ">").append(loc).append("</" + each + ">\n");
        }
        return out.append("</" + whole + ">\n").toString();
    }

    private static Set<String> addresses(Facts facts) {
        Set<String> addresses = new TreeSet<>();
        addresses.add(Address.HOME);
        facts.catalog.pages().values().stream().map(Page::address).forEach(addresses::add);
        if (!facts.runbooks.isEmpty()) {
            addresses.add(Address.RUNBOOKS);
        }
        facts.catalog.pipelines().forEach(pipeline -> {
            addresses.add(Address.PIPELINES);
            addresses.add(Address.pipeline(pipeline.id().value()));
        });
        facts.timetables.keySet().forEach(schedule -> {
            addresses.add(Address.ONCALL);
            addresses.add(Address.schedule(schedule));
        });
        facts.catalog.people().keySet().forEach(person -> {
            addresses.add(Address.PEOPLE);
            addresses.add(Address.person(person));
        });
        return addresses;
    }
}
