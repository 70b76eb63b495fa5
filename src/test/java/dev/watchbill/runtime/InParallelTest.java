package dev.watchbill.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InParallelTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 2_047, 2_048, 2_049, 10_000})
    void resultHasTheOrderOfTheThings(int count) {
        List<Integer> things = IntStream.range(0, count).boxed().toList();
        List<String> expected = things.stream().map(String::valueOf).toList();
        assertEquals(expected, InParallel.map(things, String::valueOf));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999})
    void whatTheFunctionThrowsIsThrown(int bad) {
        List<Integer> things = IntStream.range(0, 1_000).boxed().toList();
        assertThrows(
                NoSuchElementException.class,
                () -> InParallel.map(things, thing -> {
                    if (thing == bad) {
                        throw new NoSuchElementException();
                    }
                    return thing;
                }));
    }
}
