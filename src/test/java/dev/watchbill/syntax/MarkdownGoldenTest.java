package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each Markdown file in the golden folder gives the HTML beside it; {@code -Dgolden.rewrite=true} writes them anew. */
class MarkdownGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    @TestFactory
    List<DynamicTest> rendersAsBefore() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path markdown) throws IOException {
        Path golden = FOLDER.resolve(markdown.getFileName().toString().replace(".md", ".html"));
        String source = Files.readString(markdown);
        String html = shown(Pages.parse(source));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(golden, html);
        }
        assertEquals(Files.readString(golden), html);
        assertEquals(html, shown(Pages.parse(source.replace("\n", "\r\n"))), "with CRLF");
    }

    private static String shown(Pages page) {
        StringBuilder out = new StringBuilder(page.html());
        page.told().forEach(finding -> out.append("<!-- ").append(finding).append(" -->\n"));
        return out.toString();
    }
}
