package dev.watchbill.check;

import dev.watchbill.model.Pipeline;
import dev.watchbill.source.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A pipeline without a primary or a secondary owner. */
final class MissingOwner implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        facts.catalog().pipelines().forEach(pipeline -> {
            List<String> missing = new ArrayList<>();
            if (pipeline.primary() == null) {
                missing.add("primary");
            }
            if (pipeline.secondary() == null) {
                missing.add("secondary");
            }
            if (!missing.isEmpty()) {
                report.accept(finding(pipeline, String.join(" and no ", missing)));
            }
        });
    }

    private static Finding finding(Pipeline pipeline, String missing) {
        return Finding.warning(
                "missing-owner", pipeline.id().at(), "'" + pipeline.id() + "' has no " + missing + " owner");
    }
}
