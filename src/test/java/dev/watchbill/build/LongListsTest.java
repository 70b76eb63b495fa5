package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.bench.Corpus;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongListsTest {
    private static final int RUNBOOKS = 450;

    @TempDir
    private Path folder;

    @Test
    void everyRunbookIsOnOnePageOfTheListAndNoPageIsLong() throws IOException {
        Corpus.write(folder, RUNBOOKS);
        Map<String, SiteFiles.Content> site = new Workshop(folder, "content", null, Progress.NONE)
                .build(Instant.parse("2026-11-20T12:00:00Z"))
                .files()
                .asMap();
        Set<String> listed = new HashSet<>();
        int pages = 0;
        for (String path = "runbooks/index.html"; path != null; pages++) {
            Document page = Jsoup.parse(text(site.get(path)));
            assertTrue(page.select("main .row").size() <= 200, path);
            page.select("main .row a.row-link").forEach(link -> listed.add(link.attr("href")));
            assertEquals(pages > 0, !page.select("[rel=prev]").isEmpty(), path);
            path = page.select("[rel=next]").isEmpty()
                    ? null
                    : "runbooks/" + page.select("[rel=next]").attr("href");
        }
        assertEquals(3, pages);
        assertEquals(RUNBOOKS, listed.size());
    }

    private static String text(SiteFiles.Content content) throws IOException {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }
}
