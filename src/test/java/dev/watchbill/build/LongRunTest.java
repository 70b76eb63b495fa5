package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited before, a site that is followed is the one that a fresh build makes. */
class LongRunTest {
    private static final int EDITS = 120;
    private static final int BETWEEN = 10;

    @TempDir
    private Path folder;

    @Test
    void afterManyEditsTheSiteIsTheOneThatAFreshBuildMakes() throws IOException {
        Edits edits = new Edits(folder, 11);
        Workshop workshop = workshop();
        int compared = 0;
        Set<Path> touched = Set.of(folder);
        for (int edit = 0; edit <= EDITS; edit++) {
            Set<Path> seen = touched;
            Outcome followed =
                    workshop.follow(BuiltContent.NOW, file -> seen.stream().anyMatch(file::startsWith));
            Outcome anew = workshop().plan(BuiltContent.NOW);
            assertEquals(BuiltContent.told(anew), BuiltContent.told(followed), "edit " + edit);
            assertEquals(made(anew), made(followed), "edit " + edit);
            compared += anew.files() == null ? 0 : 1;
            touched = edit % BETWEEN == BETWEEN - 1 ? edits.mend() : edits.next();
        }
        assertTrue(compared > EDITS / 4, compared + " good sites");
    }

    private Workshop workshop() {
        return new Workshop(
                new ContentFolder(folder.resolve("content"), "content"), folder.resolve("templates"), Progress.NONE);
    }

    /** Every file, or what keeps it from being made. */
    private static Map<String, Object> made(Outcome outcome) throws IOException {
        Map<String, Object> made = new TreeMap<>();
        if (outcome.files() != null) {
            for (Map.Entry<String, SiteFiles.Content> file :
                    outcome.files().asMap().entrySet()) {
                made.put(file.getKey(), made(file.getValue()));
            }
        }
        return made;
    }

    private static Object made(SiteFiles.Content content) throws IOException {
        try {
            return ByteBuffer.wrap(content.bytes());
        } catch (TemplateMistake mistake) {
            return mistake.finding().toString();
        }
    }
}
