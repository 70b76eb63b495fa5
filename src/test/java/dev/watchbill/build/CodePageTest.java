package dev.watchbill.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with code are readable as they are published, without any script. */
class CodePageTest {
    /** A line of code in each language. */
    private static final Map<String, String> TWENTY = new TreeMap<>(Map.ofEntries(
            Map.entry("sql", "select id from sales where day = '2026-11-25'; -- one day"),
            Map.entry("bash", "for day in 24 25; do echo \"$day\"; done"),
            Map.entry("sh", "export DAY=\"25\" # today"),
            Map.entry("console", "$ ls -l\ntotal 0"),
            Map.entry("python", "def late(day): return day > 3  # days"),
            Map.entry("py", "import os"),
            Map.entry("yaml", "key: \"value\" # comment"),
            Map.entry("yml", "other: 'value'"),
            Map.entry("json", "{\"late\": true}"),
            Map.entry("java", "final class Late { int days = 3; }"),
            Map.entry("dockerfile", "FROM debian:12"),
            Map.entry("js", "const late = day => day > 3;"),
            Map.entry("ts", "const late: boolean = true;"),
            Map.entry("go", "func late() bool { return true }"),
            Map.entry("kotlin", "val late = true"),
            Map.entry("scala", "object Late { val days = 3 }"),
            Map.entry("properties", "late.days=3"),
            Map.entry("xml", "<late days=\"3\"/>"),
            Map.entry("makefile", "all: ; echo $(DAY)"),
            Map.entry("ruby", "def late; true; end")));

    @TempDir
    Path folder;

    @Test
    void twentyFencesAreReadableAndHighlighted() {
        String page = TWENTY.entrySet().stream()
                .map(code -> "## In " + code.getKey() + "\n\n```" + code.getKey() + "\n" + code.getValue() + "\n```\n")
                .collect(Collectors.joining("\n", "# Twenty\n\n", ""));
        Outcome outcome = new BuiltContent(folder.resolve("content"))
                .with("runbooks/code.md", page)
                .build();
        Document html = BuiltContent.page(outcome, "runbooks/code/");
        html.select("script").remove();
        List<Element> codes = html.select("article pre > code");
        assertEquals(
                List.copyOf(TWENTY.values()),
                codes.stream().map(code -> code.wholeText().stripTrailing()).toList());
        String styles = BuiltContent.text(outcome.files().asMap().get("theme/site.css"));
        for (Element code : codes) {
            Element token = code.selectFirst("[class^=tok-]");
            assertNotNull(token, code.className());
            assertTrue(styles.contains("." + token.className()), token.className());
            assertEquals("0", code.parent().attr("tabindex"), "a keyboard can scroll it");
        }
        assertEquals(List.of(), html.select("article [style]"));
    }

    @Test
    void diagramsAreDrawnWhereTheThemeHasMermaid() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        BuiltContent content = new BuiltContent(folder.resolve("content"))
                .with("drawn.md", "# Drawn\n\n```mermaid\ngraph TD; A-->B\n```\n")
                .with("plain.md", "# Plain\n");
        assertEquals(
                List.of(),
                mermaid(new Workshop(new ContentFolder(content.folder(), "content"), templates, Progress.NONE)));
        Files.writeString(templates.resolve("mermaid.min.js"), "self.mermaid = {};");
        assertEquals(
                List.of("drawn: theme/mermaid.min.js", "drawn: theme/diagrams.js"),
                mermaid(new Workshop(new ContentFolder(content.folder(), "content"), templates, Progress.NONE)));
    }

    private static List<String> mermaid(Workshop workshop) throws IOException {
        Outcome outcome = workshop.build(BuiltContent.NOW);
        assertEquals(
                "graph TD; A-->B\n",
                BuiltContent.page(outcome, "drawn/").selectFirst("pre.mermaid").wholeText());
        return Stream.of("drawn", "plain")
                .flatMap(page -> BuiltContent.page(outcome, page + "/").select("script").stream()
                        .map(script -> page + ": " + script.attr("src").replace("../", "")))
                .filter(script -> script.matches(".*(mermaid|diagrams).*"))
                .toList();
    }
}
