package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier builds parsed is used again, and never makes a difference. */
class CachedBuildTest {
    private static final int PAGES = 12;

    @TempDir
    private Path folder;

    private BuiltContent content;

    @BeforeEach
    void write() {
        content = new BuiltContent(folder.resolve("content"));
        content.with("site.yaml", "title: Site\nurl: https://site.example/\n");
        content.with("people.yaml", "ana: { name: Ana }\nben: { name: Ben }\n");
        content.with("oncall/rota.yaml", """
                name: Rota
                handoff: Monday 09:00
                roles: [primary]
                rotation:
                  - from: 2026-01-05
                    order: [{ primary: ana }, { primary: ben }]
                """);
        content.with("pipelines/all.yaml", """
                name: All
                pipelines:
                  load: { name: Load, primary: ana, secondary: ben }
                """);
        for (int page = 0; page < PAGES; page++) {
            content.with("runbooks/p" + page + ".md", """
                    ---
                    pipeline: load
                    severity: high
                    last_reviewed: 2026-11-02
                    review_every: 90 days
                    alerts: [Late%1$d]
                    ---
                    # Page %1$d

                    See [the first](p0.md), [below](#then) 🙂 and ![none](x.svg){#odd}

                    ## Then

                    ```sql
                    select %1$d from "ä"
                    ```

                    <!-- a comment --> <b>raw</b> text[^1]

                    [^1]: A note.
                    """.formatted(page));
        }
        content.with("runbooks/x.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'/>");
    }

    /** Builds as a process of its own would, and says how many files it had to parse. */
    private int parsed(Instant now) {
        AtomicInteger parsed = new AtomicInteger();
        Progress counting = new Progress() {
            @Override
            public void expect(Step step, int pieces) {}

            @Override
            public <T, E extends Exception> T run(Step step, Work<T, E> work) throws E {
                if (step == Step.PARSE) {
                    parsed.incrementAndGet();
                }
                return work.run();
            }
        };
        try {
            Outcome cached = Workshop.remembering(
                            folder.resolve("cache"),
                            new ContentFolder(content.folder(), "content"),
                            templates(),
                            counting)
                    .build(now);
            Outcome anew =
                    new Workshop(new ContentFolder(content.folder(), "content"), templates(), Progress.NONE).build(now);
            assertEquals(BuiltContent.told(anew), BuiltContent.told(cached));
            assertEquals(bytes(anew), bytes(cached));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed.get();
    }

    private int parsed() {
        return parsed(BuiltContent.NOW);
    }

    private Path templates() {
        return Files.isDirectory(folder.resolve("templates")) ? folder.resolve("templates") : null;
    }

    private static Map<String, ByteBuffer> bytes(Outcome outcome) throws IOException {
        Map<String, ByteBuffer> bytes = new TreeMap<>();
        for (Map.Entry<String, SiteFiles.Content> file : outcome.files().asMap().entrySet()) {
            bytes.put(file.getKey(), ByteBuffer.wrap(file.getValue().bytes()));
        }
        return bytes;
    }

    private List<Path> kept() {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("pages-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The four files of YAML are always parsed. */
    private static final int YAML = 4;

    @Test
    void onlyWhatChangedIsParsed() throws IOException {
        assertEquals(YAML + PAGES, parsed());
        assertEquals(YAML, parsed());
        content.with("runbooks/p3.md", "# Changed\n");
        content.with("runbooks/p2.md", "# Page 2\n");
        assertEquals(YAML + 2, parsed());
        Files.delete(content.folder().resolve("runbooks/p3.md"));
        content.with("runbooks/p2.md", "# Page 2\n\nAnd more.\n");
        assertEquals(YAML + 1, parsed());
        assertEquals(YAML, parsed());
    }

    @Test
    void whatElseChangesMakesTheSameDifferenceAsWithout() throws IOException {
        parsed();
        Files.move(content.folder().resolve("runbooks/x.svg"), content.folder().resolve("runbooks/y.svg"));
        content.with("runbooks/x.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='40'/>");
        assertEquals(YAML, parsed());
        content.with("people.yaml", "ana: { name: Anna }\nben: { name: Benjamin }\n");
        content.with("site.yaml", "title: Other\nlanguage: de\ntime_zone: Asia/Tokyo\n");
        assertEquals(YAML, parsed(BuiltContent.NOW.plusSeconds(86_400)));
        new BuiltContent(folder.resolve("templates")).with("page.ftlh", "<p>${frame.title}");
        assertEquals(YAML, parsed());
    }

    @Test
    void aPageUnderAnotherNameIsAnother() throws IOException {
        parsed();
        Path runbooks = content.folder().resolve("runbooks");
        Files.createDirectories(runbooks.resolve("deep"));
        content.with("runbooks/p0.md", "# Zero\n\nA copy of this is another page.\n");
        Files.copy(runbooks.resolve("p0.md"), runbooks.resolve("deep/p0.md"));
        assertEquals(YAML + 2, parsed());
    }

    @Test
    void aDamagedFileIsAsIfItWereNotThere() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 8; round++) {
            parsed();
            Path victim = kept().get(random.nextInt(kept().size()));
            byte[] bytes = Files.readAllBytes(victim);
            switch (round % 4) {
                case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                case 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                case 2 -> random.nextBytes(bytes);
                default -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(99));
            }
            Files.write(victim, bytes);
            assertTrue(parsed() > YAML, "round " + round);
            assertEquals(YAML, parsed());
        }
    }

    @Test
    void aStrangersFolderDoesNoHarm() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Path outside = Files.writeString(folder.resolve("outside"), "mine");
        Files.createSymbolicLink(cache.resolve("lock"), outside);
        Files.createSymbolicLink(cache.resolve("pages-0"), Path.of("/dev/zero"));
        Files.createDirectory(cache.resolve("pages-1"));
        assertEquals(YAML + PAGES, parsed());
        assertEquals("mine", Files.readString(outside));
        Files.delete(cache.resolve("lock"));
        Files.createSymbolicLink(cache.resolve("pages-2.new"), outside);
        assertEquals(YAML + PAGES, parsed());
        parsed();
        assertEquals("mine", Files.readString(outside));
    }

    @Test
    void twoBuildsAtOnceAgree() {
        int most = IntStream.range(0, 6).parallel().map(i -> parsed()).max().orElseThrow();
        assertEquals(YAML + PAGES, most);
        parsed();
        assertEquals(YAML, parsed());
    }

    @Test
    void theCacheOfAnotherFolderIsNotTaken() throws IOException {
        parsed();
        Path other = folder.resolve("other");
        try (Stream<Path> files = Files.walk(content.folder())) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        other.resolve(content.folder().relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        content = new BuiltContent(other).with("runbooks/p0.md", "# Other\n");
        assertEquals(YAML + 1, parsed());
        assertFalse(kept().isEmpty());
    }
}
