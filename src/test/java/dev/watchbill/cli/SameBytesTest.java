package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same site, however its folder is named on the command line. */
class SameBytesTest {
    @TempDir
    Path root;

    @BeforeEach
    void write() throws IOException {
        Path content = Files.createDirectories(root.resolve("team/docs/content/oncall"))
                .getParent();
        Files.writeString(content.resolve("index.md"), "# Welcome\n");
        Files.writeString(
                content.resolve("site.yaml"), "{ title: Team, repository: https://github.com/example/team }\n");
        Files.writeString(content.resolve("people.yaml"), "alex: { name: Alex }\n");
        Files.writeString(content.resolve("oncall/data.yaml"), """
                handoff: Monday 09:00
                roles: [primary]
                rotation: [{ from: 2026-01-05, order: [{ primary: alex }] }]
                """);
    }

    @Test
    void theFolderMayBeNamedInAnyWay() {
        SortedMap<String, String> site = build("docs/content", "one");
        assertTrue(site.get("oncall/data/index.html").contains("/edit/main/content/oncall/data.yaml"));
        assertEquals(site, build("docs/../docs/content/", "two"));
        assertEquals(site, build("docs/./content", "three"));
    }

    @Test
    void editorsOpenAtThePlaceInTheRepository() throws IOException {
        Files.createDirectory(root.resolve("team/.git"));
        SortedMap<String, String> site = build("docs/content", "one");
        assertTrue(
                site.get("oncall/data/index.html")
                        .contains("https://github.com/example/team/edit/main/docs/content/oncall/data.yaml"),
                () -> site.get("oncall/data/index.html"));
        assertEquals(site, build("docs/../docs/content/", "two"));
    }

    private SortedMap<String, String> build(String content, String output) {
        Path site = root.resolve(output);
        Command run =
                Command.run("build", "--content", root.resolve("team") + "/" + content, "--output", site.toString());
        assertEquals(Exit.FINE, run.status(), run::err);
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(site)) {
            paths.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .forEach(file -> files.put(site.relativize(file).toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
