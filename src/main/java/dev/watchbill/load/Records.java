package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a mapping from ids.
 *
 * @param values those that could be decoded, in the order of the file
 * @param declared every id that stands there, also of records that could not be decoded
 * @param complete whether all ids could be read; if not, a name that is missing may have been meant to be there
 */
record Records<T>(List<T> values, Set<String> declared, boolean complete) {
    static <T> Records<T> none() {
        return new Records<>(List.of(), Set.of(), true);
    }

    /** What remains of a file that could not be read. */
    static <T> Records<T> unreadable() {
        return new Records<>(List.of(), Set.of(), false);
    }

    static <T> Records<T> of(
            @Nullable YamlNode node,
            Consumer<Finding> report,
            BiFunction<Located<String>, YamlNode, @Nullable T> decode) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isNull()) {
            return none();
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            if (node != null && !(node instanceof YamlNode.Refused)) {
                report.accept(
                        Finding.error(Decoder.BAD_VALUE, node.at(), "expected ids with values, such as 'alex: …'"));
            }
            return unreadable();
        }
        List<T> values = new ArrayList<>();
        Set<String> declared = new LinkedHashSet<>();
        for (YamlNode.Mapping.Entry entry : mapping.entries()) {
            declared.add(entry.key().text());
            Located<String> id = Words.ID.located().decode(entry.key(), report);
            T value = id == null ? null : decode.apply(id, entry.value());
            if (value != null) {
                values.add(value);
            }
        }
        return new Records<>(List.copyOf(values), Set.copyOf(declared), true);
    }
}
