package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.source.Located;
import dev.watchbill.source.SourceText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of a catalog. */
final class Sources {
    private Sources() {}

    /** Every page, and every YAML file that says something, in no certain order. */
    static List<SourceText> of(Catalog catalog) {
        return Stream.concat(catalog.pages().values().stream().map(page -> page.source()), yaml(catalog).stream())
                .toList();
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
        catalog.site().rules().values().forEach(rule -> texts.add(rule.at().source()));
        return texts;
    }
}
