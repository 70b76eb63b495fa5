package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.source.Located;
import dev.watchbill.source.SourceText;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a catalog. */
public final class Sources {
    private Sources() {}

    /** Every page, and every YAML file that says something, in no certain order. */
    static List<SourceText> of(Catalog catalog) {
        return Stream.concat(catalog.pages().values().stream().map(page -> page.source()), yaml(catalog).stream())
                .toList();
    }

    /** The paths of the files that are new, or say something else than before. */
    public static Set<String> changed(Catalog before, Catalog now) {
        Map<String, String> texts = new HashMap<>();
        of(before).forEach(source -> texts.put(source.path(), source.text()));
        return of(now).stream()
                .filter(source -> !source.text().equals(texts.get(source.path())))
                .map(SourceText::path)
                .collect(Collectors.toSet());
    }

    static Set<SourceText> yaml(Catalog catalog) {
        Set<SourceText> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream<Located<String>> ids = Stream.of(
                        catalog.people().values().stream().map(person -> person.id()),
                        catalog.teams().values().stream().map(team -> team.id()),
                        catalog.groups().stream().map(group -> group.id()),
                        catalog.schedules().values().stream().map(schedule -> schedule.id()))
                .flatMap(found -> found);
        ids.forEach(id -> texts.add(id.at().source()));
        if (catalog.site().at() != null) {
            texts.add(catalog.site().at().source());
        }
        return texts;
    }
}
