package dev.watchbill.site;

import dev.watchbill.model.Page;
import dev.watchbill.model.SiteSettings;
import java.util.Set;
import java.util.TreeSet;

/** {@code /sitemap.xml}: empty where the site's address is not known, since it holds full addresses only. */
final class Sitemap {
    private static final int LIMIT = 50_000;

    private Sitemap() {}

    static String of(Facts facts) {
        StringBuilder out =
                new StringBuilder(Xml.HEAD).append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        SiteSettings site = facts.catalog.site();
        if (site.url() != null) {
            addresses(facts).stream()
                    .limit(LIMIT)
                    .forEach(address -> out.append("<url>")
                            .append(Xml.element("loc", site.fullAddress(address).toString()))
                            .append("</url>\n"));
        }
        return out.append("</urlset>\n").toString();
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
