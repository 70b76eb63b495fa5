package dev.watchbill.check;

import dev.watchbill.model.Person;
import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.source.Finding;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Somebody in the team is on call in no schedule in the coming year. */
final class PersonWithoutShift implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        if (facts.checked().isEmpty()) {
            return;
        }
        Set<String> busy = facts.checked().stream()
                .flatMap(checked -> checked.comingYear().stream())
                .filter(load -> load.hours() > 0)
                .map(PersonLoad::person)
                .collect(Collectors.toSet());
        for (Person person : facts.catalog().people().values()) {
            boolean hasLeft = person.left() != null && person.left().isBefore(facts.today());
            if (!hasLeft && !busy.contains(person.id().value())) {
                report.accept(Finding.warning(
                        "person-without-shift",
                        person.id().at(),
                        "'" + person.id().value() + "' is on call at no time in the coming year;"
                                + " others carry that share (Watchbill's guidance)"));
            }
        }
    }
}
