package dev.watchbill.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that a fuzzer once found, the seeds it starts from, and a few changes of each. */
class ReplayTest {
    private static final int CHANGES = 5;

    @TestFactory
    Stream<DynamicContainer> seedsAndFindings() {
        return Stream.of(Target.values()).map(target -> dynamicContainer(target.name(), replays(target)));
    }

    private static Stream<DynamicTest> replays(Target target) {
        List<Path> seeds = seeds(target);
        assertFalse(seeds.isEmpty(), target + " has no seeds");
        return seeds.stream()
                .map(seed -> dynamicTest(seed.getFileName().toString(), () -> {
                    byte[] input = Files.readAllBytes(seed);
                    target.run.on(input);
                    Random random = new Random(seed.getFileName().hashCode());
                    for (int change = 0; change < CHANGES && input.length > 0; change++) {
                        input[random.nextInt(input.length)] = (byte) random.nextInt();
                        target.run.on(input);
                    }
                }));
    }

    private static List<Path> seeds(Target target) {
        List<Path> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(target.seeds)) {
            files.sorted().forEach(seeds::add);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
        return seeds;
    }
}
