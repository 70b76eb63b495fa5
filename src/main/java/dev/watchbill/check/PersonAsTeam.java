package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Team;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person where a team should stand: people move on, and what is sent to them is lost. */
final class PersonAsTeam implements Rule {
    private static final String RULE = "person-as-team";

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        Catalog catalog = facts.catalog();
        catalog.pipelines()
                .flatMap(pipeline -> Stream.concat(pipeline.upstream().stream(), pipeline.downstream().stream()))
                .filter(name -> catalog.people().containsKey(name.value()) && !hasTeam(name, catalog))
                .forEach(name -> report.accept(
                        Finding.error(RULE, name.at(), "'" + name + "' is a person; name a team of teams.yaml")));
        Set<String> people = catalog.people().values().stream()
                .map(person -> person.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        catalog.teams().values().stream()
                .filter(team -> isPerson(team, catalog, people))
                .forEach(team -> report.accept(
                        Finding.warning(RULE, team.id().at(), "'" + team.id() + "' is a person, not a team")));
    }

    private static boolean hasTeam(Located<String> name, Catalog catalog) {
        return catalog.teams().containsKey(name.value())
                || catalog.pipelines()
                        .anyMatch(pipeline -> pipeline.id().value().equals(name.value()));
    }

    private static boolean isPerson(Team team, Catalog catalog, Set<String> people) {
        return catalog.people().containsKey(team.id().value())
                || people.contains(team.name().toLowerCase(Locale.ROOT));
    }
}
