package dev.watchbill.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What must hold of the workflows, since they run with a token. */
class WorkflowsTest {
    private static final Path FOLDER = Path.of(".github");

    /** A step, and the file it stands in. */
    private record Step(Path file, Map<?, ?> keys) {
        String text(String key) {
            return String.valueOf(keys.get(key));
        }

        @Override
        public String toString() {
            return file + ": " + keys;
        }
    }

    @Test
    void everyActionIsPinnedToACommit() throws IOException {
        assertNone(steps().stream()
                .filter(step -> step.keys().containsKey("uses"))
                .filter(step -> !step.text("uses").matches("\\./.+|[\\w.-]+(/[\\w.-]+)+@[0-9a-f]{40}")));
    }

    @Test
    void everyCheckoutForgetsTheToken() throws IOException {
        assertNone(steps().stream()
                .filter(step -> step.text("uses").startsWith("actions/checkout@"))
                .filter(step -> !step.text("with").contains("persist-credentials=false")));
    }

    @Test
    void noScriptHasTextOfOthersPastedIn() throws IOException {
        assertNone(steps().stream().filter(step -> step.text("run").contains("${{")));
    }

    @Test
    void everyWorkflowReadsOnlyUnlessAJobSaysMore() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : workflows()) {
            if (!Map.of("contents", "read").equals(read(file).get("permissions"))) {
                wrong.add(file.toString());
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void aJobThatMayWriteRunsNothingOfTheRepository() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : workflows()) {
            for (Map.Entry<?, ?> job : jobs(file).entrySet()) {
                Map<?, ?> keys = (Map<?, ?>) job.getValue();
                boolean checksOut = keys.toString().contains("actions/checkout@");
                if (checksOut && keys.toString().contains("=write") || !keys.containsKey("timeout-minutes")) {
                    wrong.add(file + ": " + job.getKey());
                }
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void noWorkflowOfAForkGetsTheRepositorysToken() throws IOException {
        for (Path file : files()) {
            assertFalse(Files.readString(file).contains("pull_request_target"), file.toString());
            assertFalse(Files.readString(file).contains("secrets."), file.toString());
        }
    }

    private static void assertNone(Stream<Step> wrong) {
        assertEquals(List.of(), wrong.toList());
    }

    private static List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Path file : files()) {
            addSteps(file, read(file), steps);
        }
        return steps;
    }

    private static void addSteps(Path file, Object node, List<Step> steps) {
        if (node instanceof Map<?, ?> map) {
            if (map.containsKey("uses") || map.containsKey("run")) {
                steps.add(new Step(file, map));
            }
            map.values().forEach(value -> addSteps(file, value, steps));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> addSteps(file, value, steps));
        }
    }

    private static Map<?, ?> jobs(Path file) throws IOException {
        return (Map<?, ?>) read(file).get("jobs");
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    private static List<Path> workflows() throws IOException {
        return files().stream()
                .filter(file -> file.getParent().endsWith("workflows"))
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .filter(file -> !file.endsWith("dependabot.yml"))
                    .sorted()
                    .toList();
        }
    }
}
