package dev.watchbill.cli;

import dev.watchbill.check.RuleBook;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.source.Nearest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page that documents the rules, where a site has it. */
final class RulesPage {
    private static final String FILE = "guide/rules.md";

    private RulesPage() {}

    /**
     * What the page says of one rule.
     *
     * @throws WrongUsage where there is no such rule
     */
    static String section(String rule) {
        var entries = RuleBook.entries();
        RuleBook.Entry entry = entries.get(rule);
        if (entry == null) {
            throw new WrongUsage("'" + rule + "' is not a rule" + Nearest.question(Nearest.to(rule, entries.keySet())));
        }
        return entry.toString();
    }

    /** Its address on the published site; null where the site has no address, or no such page. */
    static @Nullable URI address(Catalog catalog) {
        Page page = catalog.pages().get(FILE);
        return page == null ? null : catalog.site().fullAddress(page.address());
    }
}
