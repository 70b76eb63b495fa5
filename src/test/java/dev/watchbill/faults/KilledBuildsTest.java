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
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a build is killed, the site is the whole old one or the whole new one, and the next build carries on. */
class KilledBuildsTest {
    /** More by {@code -Dwatchbill.kills=500}, others by {@code -Dwatchbill.seed}. */
    private static final int KILLS = Integer.getInteger("watchbill.kills", 25);

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

    @Test
    void aKilledBuildLeavesAWholeSite(TestReporter reporter) throws Exception {
        Set<WholeSite> whole = Set.of(built(day), built(night));
        assertEquals(2, whole.size());
        build(day, site);
        Random random = new Random(SEED);
        int between = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String where = "kill " + kill + " of seed " + SEED;
            killOneBuild(random);
            if (Files.exists(site)) {
                assertTrue(whole.contains(WholeSite.at(site)), where);
            } else {
                between++;
                assertTrue(whole.contains(WholeSite.at(folder.resolve("out/.site.watchbill/last"))), where);
            }
        }
        build(night, site);
        assertEquals(built(night), WholeSite.at(site));
        assertEquals(1, folder.resolve("out").toFile().list().length, "something is left beside the site");
        reporter.publishEntry(KILLS + " kills, " + between + " of them between the two renames");
    }

    private void killOneBuild(Random random) throws Exception {
        try (ChildJvm builds = ChildJvm.start(Builds.class, day, night, site)) {
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

    /** Builds the one content and the other in turn, until it is killed. */
    static final class Builds {
        public static void main(String[] args) {
            for (int i = 0; ; i++) {
                build(Path.of(args[i % 2]), Path.of(args[2]));
                System.out.println("built");
            }
        }
    }
}
