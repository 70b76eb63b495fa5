package dev.watchbill.check;

import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A pipeline that is owned by somebody who left. */
final class DepartedOwner implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        facts.catalog()
                .pipelines()
                .forEach(pipeline -> owners(pipeline).values().stream()
                        .filter(owner -> hasLeft(owner, facts))
                        .forEach(owner -> report.accept(finding(owner, pipeline, facts))));
    }

    /** Each owner once: who owns it twice is told elsewhere. */
    private static Map<String, Located<String>> owners(Pipeline pipeline) {
        Map<String, Located<String>> owners = new LinkedHashMap<>();
        Stream.of(pipeline.primary(), pipeline.secondary())
                .filter(Objects::nonNull)
                .forEach(owner -> owners.putIfAbsent(owner.value(), owner));
        return owners;
    }

    private static boolean hasLeft(Located<String> owner, Facts facts) {
        Person person = facts.catalog().people().get(owner.value());
        return person != null && person.left() != null && person.left().isBefore(facts.today());
    }

    private static Finding finding(Located<String> owner, Pipeline pipeline, Facts facts) {
        var left = facts.catalog().people().get(owner.value()).left();
        return Finding.warning(
                "departed-owner", owner.at(), "'" + owner + "' owns '" + pipeline.id() + "' but left on " + left);
    }
}
