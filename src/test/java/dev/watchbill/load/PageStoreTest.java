package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStoreTest {
    private static final byte[] BYTES = "---\ntitle: A\nalerts: [b]\n---\n[x](y.md)\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final ContentFile file = new ContentFile("a.md", "content/a.md", Path.of("a.md"));

    private ParsedFile.Document parsed() {
        return (ParsedFile.Document) FileParser.parse(file, BYTES);
    }

    @Test
    void anotherProgramFindsNothing() {
        PageStore mine = PageStore.open(folder, new byte[] {1});
        mine.get(file, BYTES, this::parsed);
        mine.endLoad();
        assertNull(PageStore.open(folder, new byte[] {2}).get(file, BYTES, () -> null));
        var found = (ParsedFile.Document) PageStore.open(folder, new byte[] {1}).get(file, BYTES, () -> null);
        assertEquals(parsed().front().title().value(), found.front().title().value());
        assertEquals(parsed().markdown().html(), found.markdown().html());
        assertEquals("y.md", found.markdown().links().get(0).at().text());
    }
}
