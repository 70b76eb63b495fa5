package dev.watchbill.cli;

import dev.watchbill.source.Nearest;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few values by the word that help shows for it; capitals do not count. */
abstract class Choice<T> implements ITypeConverter<T> {
    private final List<T> values;

    Choice(T[] values) {
        this.values = List.of(values);
    }

    @Override
    public T convert(String written) {
        for (T value : values) {
            if (value.toString().equalsIgnoreCase(written)) {
                return value;
            }
        }
        List<String> words = values.stream().map(T::toString).toList();
        throw new TypeConversionException("'" + written + "' is not one of " + String.join(", ", words)
                + Nearest.question(Nearest.to(written, words)));
    }
}
