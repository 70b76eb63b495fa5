package dev.watchbill.cli;

import dev.watchbill.model.Catalog;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page that documents the rules, where a site has it. */
final class RulesPage {
    private static final String FILE = "guide/rules.md";

    private RulesPage() {}

    /** Its address on the published site; null where the site has no address, or no such page. */
    static @Nullable URI address(Catalog catalog) {
        URI site = catalog.site().url();
        var page = catalog.pages().get(FILE);
        if (site == null || page == null) {
            return null;
        }
        return URI.create(site.toString().replaceFirst("/*$", "/")).resolve(page.address());
    }
}
