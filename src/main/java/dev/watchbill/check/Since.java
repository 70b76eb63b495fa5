package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.oncall.Rota;
import dev.watchbill.source.Finding;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What content must not have changed since it was published.
 *
 * @param catalog the content as it was
 * @param rotas the rotas as they were, by schedule id
 */
public record Since(Catalog catalog, SortedMap<String, Rota> rotas) {
    /**
     * What changed that must not.
     *
     * @param loaded what reading the content has told; a file with an error there is not compared, since it is not whole
     */
    void check(Facts now, List<Finding> loaded, Consumer<Finding> report) {
        Set<String> broken = loaded.stream()
                .filter(Finding::isError)
                .map(finding -> finding.at().path())
                .collect(Collectors.toSet());
        HistoryRewritten.check(whole(broken), now, report);
        VanishedPage.check(catalog, now, report);
    }

    private SortedMap<String, Rota> whole(Set<String> broken) {
        SortedMap<String, Rota> whole = new TreeMap<>(rotas);
        whole.values()
                .removeIf(rota -> broken.contains(rota.schedule().id().at().path()));
        return whole;
    }
}
