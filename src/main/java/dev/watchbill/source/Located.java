package dev.watchbill.source;

import java.util.function.Function;

/** A value and the place where somebody wrote it. */
public record Located<T>(T value, Location at) {
    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), at);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
