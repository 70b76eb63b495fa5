package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheOptionsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/index.md"), "# Home\n");
        Files.writeString(folder.resolve("content/other.md"), "# Other\n");
    }

    private Command build(String output, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(0, List.of("build", "--content=" + folder.resolve("content"), "--output=" + folder.resolve(output)));
        return Command.run(all.toArray(String[]::new));
    }

    private Map<String, ByteBuffer> site(String output) throws IOException {
        Map<String, ByteBuffer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve(output))) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(folder.resolve(output).relativize(file).toString(), bytes(file)));
        }
        return files;
    }

    private static ByteBuffer bytes(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void assertSameWithAndWithout() throws IOException {
        assertEquals(0, build("site", "--cache=" + folder.resolve("cache")).status());
        assertEquals(0, build("anew", "--no-cache").status());
        assertEquals(site("anew"), site("site"));
    }

    @Test
    void theFolderThatIsNamedIsUsed() throws IOException {
        assertSameWithAndWithout();
        assertTrue(Files.exists(folder.resolve("cache")));
    }

    @Test
    void withoutACacheNothingIsLeftBesideTheSite() throws IOException {
        assertEquals(0, build("out/site", "--no-cache").status());
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(1, files.count());
        }
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    @Test
    void aSiteThatSomebodyChangedOrDeletedIsMended() throws IOException {
        assertSameWithAndWithout();
        Files.writeString(folder.resolve("site/index.html"), "changed");
        Files.delete(folder.resolve("site/other/index.html"));
        assertSameWithAndWithout();
        Files.move(folder.resolve("site"), folder.resolve("gone"));
        assertSameWithAndWithout();
    }

    @Test
    void aCacheAmongTheContentIsRefused() {
        Command refused = build("site", "--cache=" + folder.resolve("content/cache"));
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("choose a folder outside it for --cache"), refused::err);
    }

    @Test
    void bothOptionsAtOnceAreRefused() {
        assertEquals(2, build("site", "--no-cache", "--cache=" + folder).status());
    }
}
