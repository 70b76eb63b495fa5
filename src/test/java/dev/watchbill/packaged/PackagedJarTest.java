package dev.watchbill.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get: the jar, and the list of its parts. */
class PackagedJarTest {
    private static final Path JAR = Path.of("target/watchbill.jar");
    private static final Path PARTS = Path.of("target/bom.json");
    private static final Path LICENCES = Path.of(".github/LICENCES.md");

    private record Run(int status, String printed) {}

    @Test
    void buildsWithoutANetwork(@TempDir Path folder) throws IOException {
        List<String> alone = List.of("unshare", "--net", "--map-root-user");
        assumeTrue(run(alone, "true").status() == 0, "not tried: this machine lets nobody leave the network");
        assertFalse(
                run(alone, "cat", "/proc/net/route").printed().contains("\n"),
                "there is a network, so nothing was shown");
        String content = folder.resolve("content").toString();
        Run init = jar(alone, "init", content);
        assertEquals(0, init.status(), init.printed());
        Run build = jar(alone, "build", "--content=" + content, "--output=" + folder.resolve("site"));
        assertEquals(0, build.status(), build.printed());
        assertTrue(Files.exists(folder.resolve("site/index.html")));
    }

    @Test
    void everyPartIsListedWithItsLicence() throws IOException {
        String listed = Files.readAllLines(LICENCES).stream()
                .filter(line -> line.matches("\\| [a-z].*:.*"))
                .collect(Collectors.joining("\n"));
        String parts = each(parts(), "components")
                .map(part -> "| " + text(part, "group") + ":" + text(part, "name") + " | " + licences(part) + " |")
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals(parts, listed);
    }

    @Test
    void theListIsTheSameWhereverItIsMade() throws IOException {
        assertFalse(parts().getAsJsonObject("metadata").has("timestamp"));
        assertFalse(
                Files.readString(PARTS).contains(Path.of("").toAbsolutePath().toString()));
    }

    /** Made by Maven, but not where it is offline. */
    private static JsonObject parts() throws IOException {
        assumeTrue(Files.exists(PARTS) || "true".equals(System.getenv("CI")), "not tried: " + PARTS + " was not made");
        return JsonParser.parseString(Files.readString(PARTS)).getAsJsonObject();
    }

    private static String licences(JsonObject part) {
        return each(part, "licenses")
                .map(licence -> licence.getAsJsonObject("license"))
                .map(licence -> text(licence, licence.has("id") ? "id" : "name"))
                .collect(Collectors.joining(", "));
    }

    private static Stream<JsonObject> each(JsonObject parent, String name) {
        return StreamSupport.stream(parent.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private static String text(JsonObject parent, String name) {
        return parent.get(name).getAsString();
    }

    private static Run jar(List<String> wrapper, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return run(wrapper, command.toArray(String[]::new));
    }

    private static Run run(List<String> wrapper, String... command) throws IOException {
        List<String> whole = new ArrayList<>(wrapper);
        whole.addAll(List.of(command));
        try {
            Process process =
                    new ProcessBuilder(whole).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.onExit().join().exitValue(), printed.strip());
        } catch (IOException missing) {
            return new Run(-1, missing.toString());
        }
    }
}
