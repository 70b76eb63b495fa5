package dev.watchbill.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whenever a build is killed, the site is the whole old one or the whole new one, and the next build carries on. */
class KilledBuildsTest {
    /** Other moments by {@code -Dwatchbill.seed}, more of them by {@code -Dwatchbill.kills=500}. */
    private static final long SEED = Long.getLong("watchbill.seed", 20261123);

    /** From the end of a build, in milliseconds; the next two builds take about this long. */
    private static final int LONGEST_WAIT = 400;

    @TempDir
    Path folder;

    private Path day;
    private Path night;
    private Path site;

    @BeforeEach
    void writeTwoContents() throws IOException {
        day = content("day");
        night = content("night");
        site = folder.resolve("out/site");
    }

    /** What the builds find when they begin. */
    private enum Scene {
        /** The site of other content. */
        CHANGED(10) {
            @Override
            void set(Path site) {}
        },
        /** No site, as the very first build. */
        FIRST(5) {
            @Override
            void set(Path site) throws IOException {
                if (Files.exists(site)) {
                    Path trash = Files.createTempDirectory(site.getParent().getParent(), "trash");
                    Files.move(site, trash.resolve("site"), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        },
        /** What a build leaves that is killed between its two renames. */
        RECOVERING(5) {
            @Override
            void set(Path site) throws IOException {
                if (Files.exists(site) && !Files.exists(last(site))) {
                    Files.createDirectories(last(site).getParent());
                    Files.move(site, last(site), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        },
        /** The same site. */
        UNCHANGED(5) {
            @Override
            void set(Path site) {}
        };

        private final int kills;

        Scene(int kills) {
            this.kills = kills;
        }

        abstract void set(Path site) throws IOException;

        static Path last(Path site) {
            return site.resolveSibling(".site.watchbill/last");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKilledBuildLeavesAWholeSite(Scene scene, TestReporter reporter) throws Exception {
        Path other = scene == Scene.UNCHANGED ? day : night;
        Set<WholeSite> whole = new HashSet<>(List.of(built(day), built(other)));
        build(day, site);
        Random random = new Random(SEED);
        int kills = Integer.getInteger("watchbill.kills", scene.kills);
        int between = 0;
        for (int kill = 0; kill < kills; kill++) {
            String where = "kill " + kill + " of seed " + SEED;
            killOneBuild(random, scene, other);
            Path last = Scene.last(site);
            for (Path seen : List.of(site, last)) {
                assertTrue(!Files.exists(seen) || whole.contains(WholeSite.at(seen)), where + ": " + seen);
            }
            if (scene != Scene.FIRST && !Files.exists(site)) {
                between++;
                assertTrue(Files.exists(last), where);
            }
        }
        build(other, site);
        assertEquals(built(other), WholeSite.at(site));
        assertEquals(1, folder.resolve("out").toFile().list().length, "something is left beside the site");
        reporter.publishEntry(scene + ": " + kills + " kills, " + between + " of them between the two renames");
    }

    private void killOneBuild(Random random, Scene scene, Path other) throws Exception {
        try (ChildJvm builds = ChildJvm.start(Builds.class, scene, day, other, site)) {
            if (random.nextInt(5) > 0) {
                builds.await("built");
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_WAIT * 1000));
        }
    }

    private WholeSite built(Path content) throws IOException {
        Path elsewhere = folder.resolve("whole-" + content.getFileName());
        build(content, elsewhere);
        return WholeSite.at(elsewhere);
    }

    /** Enough files that most of a build is writing, most of them other ones by day than by night. */
    private Path content(String name) throws IOException {
        Path content = Files.createDirectories(folder.resolve(name));
        Files.writeString(content.resolve("index.md"), "# By " + name + "\n");
        Files.writeString(content.resolve("people.yaml"), "alex: { name: Alex by " + name + " }\n");
        for (int i = 0; i < 300; i++) {
            Files.writeString(content.resolve("data-" + i + ".csv"), ((i % 3 == 0 ? "" : name) + i + "\n").repeat(500));
        }
        return content;
    }

    private static void build(Path content, Path site) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                OutputStream.nullOutputStream(),
                err,
                Map.of("SOURCE_DATE_EPOCH", "1795000000"),
                Clock.systemUTC(),
                "build",
                "--content=" + content,
                "--output=" + site);
        assertEquals(0, status, () -> err.toString(StandardCharsets.UTF_8));
    }

    /** Sets the scene and builds the one content, sets it anew and builds the other, and so on until it is killed. */
    static final class Builds {
        public static void main(String[] args) throws IOException {
            Path site = Path.of(args[3]);
            for (int i = 0; ; i++) {
                Scene.valueOf(args[0]).set(site);
                build(Path.of(args[1 + i % 2]), site);
                System.out.println("built");
            }
        }
    }
}
