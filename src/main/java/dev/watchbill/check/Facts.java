package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.oncall.Rota;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What the rules look at.
 *
 * @param rotas by schedule id; the very ones that pages and feeds are made from
 * @param now the moment of the check
 * @param checked each rota over the time for which it is checked
 */
public record Facts(Catalog catalog, SortedMap<String, Rota> rotas, Instant now, List<CheckedRota> checked) {
    public static Facts of(Catalog catalog, SortedMap<String, Rota> rotas, Instant now) {
        List<CheckedRota> checked = rotas.values().stream()
                .map(rota -> CheckedRota.of(rota, catalog.people().values(), now))
                .toList();
        return new Facts(catalog, rotas, now, checked);
    }

    /** The date in the site's zone. */
    LocalDate today() {
        return now.atZone(catalog.site().timeZone()).toLocalDate();
    }

    /** Whether a page was written for another site, whose customs hold there. */
    boolean isForeign(Page page) {
        return catalog.site().foreign().stream().anyMatch(folder -> page.path().startsWith(folder.value()));
    }
}
