package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import dev.watchbill.model.SiteSettings;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code /robots.txt} and {@code /llms.txt} with what follows it. */
final class CrawlerTexts {
    /** The most pages that one of the files lists. */
    private static final int LONGEST = 1000;

    private static final Pattern BRACKET = Pattern.compile("[\\[\\]\\\\]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CrawlerTexts() {}

    static String robots(Facts facts) {
        URI sitemap = facts.catalog.site().fullAddress("sitemap.xml");
        return "User-agent: *\nAllow: /\n" + (sitemap == null ? "" : "\nSitemap: " + sitemap + "\n");
    }

    /** {@code /llms.txt}, and beside it the rest of its list where that is long. */
    static Stream<Draft> llms(Facts facts) {
        List<Sheet<String, Page>> sheets = Sheet.cut(
                List.of(
                        new Sheet.Part<>("Runbooks", facts.runbooks),
                        new Sheet.Part<>("Pages", ContentPages.others(facts).toList())),
                LONGEST);
        return sheets.stream().map(sheet -> Draft.text(name(sheet.number()), () -> llms(facts, sheet)));
    }

    private static String name(int number) {
        return number == 1 ? "llms.txt" : "llms-" + number + ".txt";
    }

    private static String llms(Facts facts, Sheet<String, Page> sheet) {
        SiteSettings site = facts.catalog.site();
        StringBuilder out = new StringBuilder("# " + line(sheet.title(site.title())) + "\n");
        if (sheet.number() == 1) {
            about(out, facts);
        }
        sheet.parts().forEach(part -> section(out, facts, part.heading(), part.rows()));
        if (sheet.number() < sheet.count()) {
            String range = "part " + (sheet.number() + 1) + " of " + sheet.count();
            out.append("\n## Further\n\n");
            link(out, facts, "The list goes on", name(sheet.number() + 1), range);
        }
        return out.toString();
    }

    private static void about(StringBuilder out, Facts facts) {
        SiteSettings site = facts.catalog.site();
        if (site.description() != null) {
            out.append("\n> ").append(line(site.description())).append("\n");
        }
        out.append("\n## Facts\n\n");
        link(out, facts, "Who is on call", "api/oncall.json", "people, and every shift with its start and end");
        link(out, facts, "Fairness", "api/fairness.json", "how each schedule shares its load among people");
        link(out, facts, "Pipelines", "api/pipelines.json", "owners, promises, upstream and downstream");
        link(out, facts, "Runbooks", "api/runbooks.json", "addresses, severity and the alerts they answer");
        link(out, facts, "Search", "search.json", "every page with its names and headings");
    }

    private static void section(StringBuilder out, Facts facts, String name, List<Page> pages) {
        out.append("\n## ").append(name).append("\n\n");
        for (Page page : pages) {
            String description = Frames.description(page);
            link(out, facts, page.title(), Address.markdown(page.address()), description == null ? "" : description);
        }
    }

    private static void link(StringBuilder out, Facts facts, String text, String path, String description) {
        URI full = facts.catalog.site().fullAddress(path);
        String href = full == null ? Addresses.encode(path) : full.toString();
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
