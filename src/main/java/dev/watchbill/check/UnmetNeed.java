package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Standards.Need;
import dev.watchbill.source.Finding;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A pipeline without the runbook or the SLA that site.yaml asks for, for its audience. */
final class UnmetNeed implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        Map<String, Set<Need>> audiences = facts.catalog().site().standards().audiences();
        if (audiences.isEmpty()) {
            return;
        }
        Set<String> described = described(facts);
        facts.catalog()
                .pipelines()
                .filter(pipeline -> pipeline.audience() != null)
                .forEach(pipeline -> {
                    Set<Need> needs = audiences.getOrDefault(pipeline.audience().value(), Set.of());
                    if (needs.contains(Need.RUNBOOK)
                            && !described.contains(pipeline.id().value())) {
                        report.accept(finding("missing-runbook", "a runbook", pipeline));
                    }
                    if (needs.contains(Need.SLA) && pipeline.sla() == null) {
                        report.accept(finding("missing-sla", "an sla", pipeline));
                    }
                });
    }

    private static Set<String> described(Facts facts) {
        return facts.catalog()
                .runbooks()
                .map(Page::front)
                .map(front -> front.pipeline())
                .filter(Objects::nonNull)
                .map(pipeline -> pipeline.value())
                .collect(Collectors.toSet());
    }

    private static Finding finding(String rule, String need, Pipeline pipeline) {
        String message = "'" + pipeline.id() + "' is for " + pipeline.audience() + " and needs " + need;
        return Finding.error(rule, pipeline.id().at(), message);
    }
}
