package dev.watchbill.site;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import dev.watchbill.model.SiteSettings;
import java.util.List;
import java.util.regex.Pattern;

/** {@code /robots.txt} and {@code /llms.txt}. */
final class CrawlerTexts {
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]\\\\]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CrawlerTexts() {}

    static String robots(Facts facts) {
        SiteSettings site = facts.catalog.site();
        String sitemap = site.url() == null ? "" : "\nSitemap: " + SitePath.absolute(site.url(), "sitemap.xml") + "\n";
        return "User-agent: *\nAllow: /\n" + sitemap;
    }

    static String llms(Facts facts) {
        SiteSettings site = facts.catalog.site();
        StringBuilder out = new StringBuilder("# " + line(site.title()) + "\n");
        if (site.description() != null) {
            out.append("\n> ").append(line(site.description())).append("\n");
        }
        out.append("\n## Facts\n\n");
        link(out, facts, "Who is on call", "api/oncall.json", "people, and every shift with its start and end");
        link(out, facts, "Fairness", "api/fairness.json", "how each schedule shares its load among people");
        link(out, facts, "Pipelines", "api/pipelines.json", "owners, promises, upstream and downstream");
        link(out, facts, "Runbooks", "api/runbooks.json", "addresses, severity and the alerts they answer");
        section(out, facts, "Runbooks", facts.runbooks);
        section(out, facts, "Pages", ContentPages.others(facts).toList());
        return out.toString();
    }

    private static void section(StringBuilder out, Facts facts, String name, List<Page> pages) {
        if (pages.isEmpty()) {
            return;
        }
        out.append("\n## ").append(name).append("\n\n");
        for (Page page : pages) {
            String description = Frames.description(page);
            link(out, facts, page.title(), Address.markdown(page.address()), description == null ? "" : description);
        }
    }

    private static void link(StringBuilder out, Facts facts, String text, String path, String description) {
        SiteSettings site = facts.catalog.site();
        String encoded = Addresses.encode(path);
        String href = site.url() == null ? encoded : SitePath.absolute(site.url(), encoded);
        out.append("- [")
                .append(BRACKET.matcher(line(text)).replaceAll("\\\\$0"))
                .append("](")
                .append(href)
                .append(")");
        out.append(description.isEmpty() ? "" : ": " + line(description)).append("\n");
    }

    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
