package dev.watchbill.check;

import dev.watchbill.source.Finding;
import java.util.Set;
import java.util.function.Consumer;

/** A pipeline that does not say which of several schedules is called. */
final class MissingSchedule implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        Set<String> schedules = facts.catalog().schedules().keySet();
        if (schedules.size() < 2) {
            return;
        }
        facts.catalog()
                .pipelines()
                .filter(pipeline -> pipeline.schedule() == null)
                .forEach(pipeline -> report.accept(Finding.warning(
                        "missing-schedule",
                        pipeline.id().at(),
                        "'" + pipeline.id() + "' does not say which of the " + schedules.size()
                                + " schedules is called")));
    }
}
