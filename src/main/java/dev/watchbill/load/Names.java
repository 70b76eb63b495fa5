package dev.watchbill.load;

import dev.watchbill.source.Finding;
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
        Finding finding = Finding.error(rule, name.at(), "'" + name + "' is not " + place);
        report.accept(Nearest.ask(finding, name.value(), known));
    }
}
