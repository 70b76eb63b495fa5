package dev.watchbill.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.build.Workshop;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Chromium.class)
class DiagramsTest {
    /** What Mermaid does, as far as the page needs it. */
    private static final String MERMAID = """
            self.mermaid = {
              initialize() {},
              async render(id, text) {
                if (!text.startsWith("graph")) throw new Error("no diagram");
                return { svg: `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 119.5 40"><text y="20">A</text></svg>` };
              },
            };
            """;

    @Test
    void aDiagramBecomesAPictureWithItsTextBelow(@TempDir Path folder, Tab tab) throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(templates.resolve("mermaid.min.js"), MERMAID);
        Files.writeString(
                content.resolve("drawn.md"),
                "# Drawn\n\n```mermaid\ngraph TD; A-->B\n```\n\n```mermaid\nnot one\n```\n");
        try (WebServer server =
                WebServer.of(new Workshop(new ContentFolder(content, "content"), templates, Progress.NONE)
                        .build(Built.NOW)
                        .files()
                        .made()
                        .asMap())) {
            tab.go(server.address() + "drawn/");
            tab.until("document.querySelector('.prose img')?.naturalWidth > 0");
            assertEquals(120L, tab.js("document.querySelector('.prose img').width"));
            assertEquals(List.of("not one"), tab.texts(".prose > pre.mermaid"));
            tab.click(".prose details summary");
            assertTrue(tab.text(".prose details").contains("graph TD; A-->B"));
            assertEquals(List.of(), tab.complaints());
        }
    }
}
