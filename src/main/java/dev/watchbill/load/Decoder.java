package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a piece of YAML means. Null says that it means nothing, and that this was reported. */
@FunctionalInterface
interface Decoder<T> {
    String BAD_VALUE = "bad-value";

    @Nullable
    T decode(YamlNode node, Consumer<Finding> report);

    /**
     * A single value.
     *
     * @param expected completes the sentence "expected …"
     * @param meaning the value of a text; null where the text does not have one
     */
    static <T> Decoder<T> scalar(String expected, Function<String, @Nullable T> meaning) {
        return (node, report) -> {
            if (node instanceof YamlNode.Refused) {
                return null;
            }
            T value = node instanceof YamlNode.Scalar scalar && !scalar.isNull() ? meaning.apply(scalar.text()) : null;
            if (value == null) {
                report.accept(Finding.error(BAD_VALUE, node.at(), "expected " + expected));
            }
            return value;
        };
    }

    /** The value with its place. */
    default Decoder<Located<T>> located() {
        return (node, report) -> {
            T value = decode(node, report);
            return value == null ? null : new Located<>(value, node.at());
        };
    }

    /** A list of such values; those that mean nothing are left out. */
    default Decoder<List<T>> list() {
        return (node, report) -> {
            if (!(node instanceof YamlNode.Sequence sequence)) {
                if (!(node instanceof YamlNode.Refused)) {
                    report.accept(Finding.error(BAD_VALUE, node.at(), "expected a list such as [a, b]"));
                }
                return null;
            }
            List<T> values = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                T value = decode(item, report);
                if (value != null) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        };
    }

    /** The value turned into another. */
    default <R> Decoder<R> map(Function<? super T, ? extends R> change) {
        return (node, report) -> {
            T value = decode(node, report);
            return value == null ? null : change.apply(value);
        };
    }

    /** The same, kept only where it passes a further test, which reports for itself. */
    default Decoder<T> where(Test<T> test) {
        return (node, report) -> {
            T value = decode(node, report);
            return value == null || test.passes(value, node, report) ? value : null;
        };
    }

    /** Looks at a decoded value and reports what is wrong with it. */
    @FunctionalInterface
    interface Test<T> {
        boolean passes(T value, YamlNode node, Consumer<Finding> report);
    }
}
