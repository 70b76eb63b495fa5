package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The links and images of a folder of pages, resolved; {@code -Dgolden.rewrite=true} writes the expected page anew. */
class LinksGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown/folder");
    private static final Path GOLDEN = FOLDER.resolveSibling("folder.html");

    @Test
    void linksLeadWhereTheyDoOnGitHub() throws IOException {
        Loaded loaded = Loader.load(new ContentFolder(FOLDER, "folder"));
        StringBuilder out =
                new StringBuilder(loaded.catalog().pages().get("page.md").body().html());
        loaded.findings().forEach(finding -> out.append("<!-- ").append(finding).append(" -->\n"));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GOLDEN, out);
        }
        assertEquals(Files.readString(GOLDEN), out.toString());
    }
}
