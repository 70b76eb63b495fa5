package dev.watchbill.check;

import dev.watchbill.model.Pipeline;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
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
        String nearest = Nearest.to(audience.value(), known);
        if (nearest != null) {
            String message = "'" + audience + "' is not an audience of site.yaml" + Nearest.question(nearest);
            report.accept(Finding.warning("unknown-audience", audience.at(), message)
                    .with(Fix.replace(audience.at(), nearest)));
        }
    }
}
