package dev.watchbill.check;

import dev.watchbill.model.Pipeline;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Nearest;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** An audience that is written nearly like one of site.yaml, and so escapes what that one needs. */
final class UnknownAudience implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        Set<String> known = facts.catalog().site().standards().audiences().keySet();
        facts.catalog()
                .pipelines()
                .map(Pipeline::audience)
                .filter(Objects::nonNull)
                .filter(audience -> !known.contains(audience.value()))
                .forEach(audience -> check(audience, known, report));
    }

    private static void check(Located<String> audience, Set<String> known, Consumer<Finding> report) {
        if (Nearest.to(audience.value(), known) != null) {
            String message = "'" + audience + "' is not an audience of site.yaml";
            Finding finding = Finding.warning("unknown-audience", audience.at(), message);
            report.accept(Nearest.ask(finding, audience.value(), known));
        }
    }
}
