package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Located;
import dev.watchbill.source.Nearest;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The names of one kind that content may refer to.
 *
 * @param rule the rule that a reference to another name breaks
 * @param place completes the sentence "'x' is not …"
 * @param complete whether all names could be read; if not, nothing is reported
 */
record Names(String rule, String place, Set<String> known, boolean complete) {
    void check(@Nullable Located<String> name, Consumer<Finding> report) {
        if (name == null || !complete || known.contains(name.value())) {
            return;
        }
        String nearest = Nearest.to(name.value(), known);
        String message = "'" + name + "' is not " + place + Nearest.question(nearest);
        Finding finding = Finding.error(rule, name.at(), message);
        report.accept(nearest == null ? finding : finding.with(Fix.replace(name.at(), nearest)));
    }
}
