package dev.watchbill.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {
    @TempDir
    Path folder;

    private Path site;
    private Path last;

    @BeforeEach
    void publish() throws IOException {
        site = folder.resolve("site");
        last = folder.resolve(".site.watchbill/last");
        SiteFiles files = new SiteFiles();
        files.add("index.html", "one");
        Publisher.publish(files.asMap(), site);
    }

    @Test
    void theOnlySiteIsNotClearedAway() throws IOException {
        try (Workplace workplace = Workplace.open(site)) {
            workplace.recover();
            Workplace.move(site, last);
        }
        assertEquals("one", Files.readString(last.resolve("index.html")));
        Publisher.restore(site);
        assertEquals("one", Files.readString(site.resolve("index.html")));
    }

    @Test
    void aSwapThatFailsHalfwayIsTakenBack() throws IOException {
        try (Workplace workplace = Workplace.open(site)) {
            workplace.recover();
            assertThrows(IOException.class, workplace::swap);
        }
        assertEquals("one", Files.readString(site.resolve("index.html")));
        assertFalse(Files.exists(last.getParent()));
    }
}
