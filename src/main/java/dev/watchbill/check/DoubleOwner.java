package dev.watchbill.check;

import dev.watchbill.model.Pipeline;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** A pipeline whose secondary owner is its primary one. */
final class DoubleOwner implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        facts.catalog().pipelines().filter(DoubleOwner::isOwnedByOne).forEach(pipeline -> {
            String message = "'" + pipeline.secondary() + "' is the primary owner of '" + pipeline.id() + "' already";
            report.accept(Finding.warning("double-owner", pipeline.secondary().at(), message));
        });
    }

    private static boolean isOwnedByOne(Pipeline pipeline) {
        return pipeline.primary() != null
                && pipeline.secondary() != null
                && pipeline.primary().value().equals(pipeline.secondary().value());
    }
}
