package dev.watchbill.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.Publisher;
import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that write the same site: the second one is told, and the first one is not disturbed. */
class TwoBuildsTest {
    @TempDir
    Path folder;

    @Test
    void theSecondBuildIsRefusedWhileTheFirstOneWrites() throws Exception {
        Path site = folder.resolve("site");
        Publisher.publish(site("old").asMap(), site);
        try (ChildJvm first = ChildJvm.start(SlowBuild.class, site)) {
            first.await("writing");
            IOException refused = assertThrows(
                    IOException.class, () -> Publisher.publish(site("second").asMap(), site));
            assertEquals("another build is writing " + site + "; try again when it is done", refused.getMessage());
            assertEquals("old", Files.readString(site.resolve("index.html")));
            first.letGo();
            assertTrue(first.rest().endsWith("written"));
        }
        assertEquals("first", Files.readString(site.resolve("index.html")));
        assertEquals(1, Publisher.publish(site("second").asMap(), site));
    }

    @Test
    void aBuildThatWasKilledIsInNobodysWay() throws Exception {
        Path site = folder.resolve("site");
        try (ChildJvm first = ChildJvm.start(SlowBuild.class, site)) {
            first.await("writing");
            first.kill();
        }
        assertTrue(Files.isDirectory(folder.resolve(".site.watchbill")));
        Publisher.publish(site("second").asMap(), site);
        assertEquals(new WholeSite(site("second")), WholeSite.at(site));
        assertEquals(1, folder.toFile().list().length);
    }

    private static SiteFiles site(String text) {
        SiteFiles files = new SiteFiles();
        files.add("index.html", text);
        return files;
    }

    /** Stops in the middle of writing until its input ends. */
    static final class SlowBuild {
        public static void main(String[] args) throws IOException {
            Publisher.publish(site("first").asMap(), Path.of(args[0]), writing -> {
                System.out.println("writing");
                while (System.in.read() >= 0) {}
                return writing.write();
            });
            System.out.println("written");
        }
    }
}
