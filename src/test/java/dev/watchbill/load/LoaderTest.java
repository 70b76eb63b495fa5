package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.model.Rotation;
import dev.watchbill.model.Schedule;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    @TempDir
    Path folder;

    private ContentOnDisk content;

    @BeforeEach
    void begin() {
        content = new ContentOnDisk(folder);
    }

    @Test
    void onePageIsEnough() {
        Catalog catalog = content.with("hello-world.md", "Hello\n").load().catalog();
        assertEquals("Hello world", catalog.pages().get("hello-world.md").title());
        assertEquals("Runbooks", catalog.site().title());
        assertEquals(ZoneId.of("UTC"), catalog.site().timeZone());
    }

    @Test
    void indexFilesServeTheirFolder() {
        content.with("index.md", "x").with("a/README.md", "x").with("b/_index.md", "x");
        content.with("c/index.md", "x").with("c/README.md", "x").with("d/e.md", "# The title\n");
        Map<String, String> addresses = new TreeMap<>();
        content.load()
                .catalog()
                .pages()
                .forEach((path, page) -> addresses.put(path, page.address() + " " + page.title()));
        assertEquals(
                Map.of(
                        "index.md", " Runbooks",
                        "a/README.md", "a/ A",
                        "b/_index.md", "b/ B",
                        "c/index.md", "c/ C",
                        "c/README.md", "c/README/ C",
                        "d/e.md", "d/e/ The title"),
                addresses);
        assertEquals(List.of(), content.told());
    }

    @Test
    void aFileThatCannotBeReadIsReported() {
        ContentFile gone = new ContentFile("a.md", "content/a.md", folder.resolve("gone.md"));
        ParsedFile read = new FileReader(ParseCache.none(), changed -> true, Progress.NONE).read(gone);
        assertEquals(
                "[content/a.md:1:1: error: this file could not be read [unreadable-file]]",
                read.findings().toString());
    }

    @Test
    void aByteOrderMarkIsDropped() {
        ContentOnDisk.example(folder).with("people.yaml", "\uFEFF" + content.read("people.yaml"));
        Loaded loaded = content.load();
        assertEquals(List.of(), loaded.findings());
        assertEquals(
                "content/people.yaml:1:1",
                loaded.catalog().people().get("alex").id().at().toString());
    }

    @Test
    void bytesThatAreNotUtf8AreReportedAtTheirPlace() {
        byte[] bytes = "alex: { name: Al\n  x: é".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("content/people.yaml:2:6: error: this byte is not UTF-8; save the file as UTF-8 [not-utf8]"),
                content.with("people.yaml", bytes).told());
    }

    @Test
    void whatCannotBeReadIsNotMissedElsewhere() {
        ContentOnDisk.example(folder).with("people.yaml", "alex: [");
        assertEquals(
                List.of("content/people.yaml"),
                content.load().findings().stream()
                        .map(finding -> finding.at().path())
                        .toList());
    }

    @Test
    void aNameIsOneLine() {
        Catalog catalog = content.with("people.yaml", "a: { name: \"A\\r\\n  B\\u2028C\" }\nb:\n  name: |\n    Bo\n")
                .load()
                .catalog();
        assertEquals("A B C", catalog.people().get("a").name());
        assertEquals("Bo", catalog.people().get("b").name());
    }

    @Test
    void everyMistakeOfAFileIsTold() {
        content.with("oncall/x.yaml", """
                handoff: Monday 9
                roles: [a, b]
                rotatoin: []
                rotation:
                  - { from: soon, turn: 1 wek, order: [{ a: x, c: y }] }
                swaps:
                  - { turn: 2026-02-16, role: c, give: x }
                """);
        assertEquals(
                List.of(
                        "1:10 bad-value",
                        "3:1 unknown-key",
                        "5:13 bad-value",
                        "5:25 bad-value",
                        "5:48 unknown-key",
                        "7:5 missing-key",
                        "7:31 unknown-role"),
                content.load().findings().stream()
                        .map(finding -> finding.at().start().line() + ":"
                                + finding.at().start().column() + " " + finding.rule())
                        .toList());
    }

    @Test
    void hiddenFilesAreSkippedAndUnsafeNamesRefused() throws IOException {
        content.with(".hidden/x.md", "x")
                .with(".x.md", "x")
                .with("a\nb.md", "x")
                .with("nul.md", "x")
                .with("ok.md", "x");
        Path outside = Files.createTempFile("outside", ".md");
        Files.createSymbolicLink(folder.resolve("out.md"), outside);
        Files.createSymbolicLink(folder.resolve("in.md"), folder.resolve("ok.md"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Loaded loaded = content.load();
        Files.delete(outside);
        assertEquals(
                List.of("content/a�b.md", "content/loop", "content/nul.md", "content/out.md"),
                loaded.findings().stream().map(finding -> finding.at().path()).toList());
        assertEquals(
                List.of("in.md", "ok.md"), List.copyOf(loaded.catalog().pages().keySet()));
    }

    @Test
    void aDateMeansTheHandoffTimeAndTheSitesZoneHolds() {
        content.with("site.yaml", "time_zone: Asia/Tokyo\n")
                .with("people.yaml", "x: { name: X }\ny: { name: Y }")
                .with("pipelines/p.yaml", "pipelines: { q: { name: Q, sla: { available_by: 05:00 } } }")
                .with("oncall/a.yaml", """
                        handoff: Monday 09:00
                        roles: [primary]
                        rotation:
                          - { from: 2026-01-05, until: 2026-01-06, turn: 12 hours, handoff: 07:30, order: [{ primary: [x, y] }] }
                          - { from: 2026-01-06T10:00, turn: 1 day, layer: nights, hours: "Monday, Friday-Saturday 20:00-24:00, 01:00-02:00", order: [{ primary: x }] }
                        """);
        Loaded loaded = content.load();
        assertEquals(List.of(), loaded.findings());
        Schedule schedule = loaded.catalog().schedules().get("a");
        assertEquals(ZoneId.of("Asia/Tokyo"), schedule.zone());
        Rotation first = schedule.rotation().get(0);
        assertEquals(LocalDateTime.of(2026, 1, 5, 7, 30), first.from().value());
        assertEquals(LocalDateTime.of(2026, 1, 6, 7, 30), first.until().value());
        Rotation second = schedule.rotation().get(1);
        assertEquals(LocalDateTime.of(2026, 1, 6, 10, 0), second.from().value());
        assertNull(second.handoff().day());
        assertEquals("[MONDAY, FRIDAY, SATURDAY]", second.hours().get(0).days().toString());
        assertEquals(7, second.hours().get(1).days().size());
        assertEquals(LocalTime.MIDNIGHT, second.hours().get(0).end());
        var pipeline = loaded.catalog().pipelines().findFirst().orElseThrow();
        assertEquals("a", pipeline.schedule().value());
        assertEquals(ZoneId.of("Asia/Tokyo"), pipeline.sla().zone());
    }

    @Test
    void whatDidNotChangeIsNotParsedAgain() throws IOException {
        content.with("a.md", "a").with("b.md", "b");
        ParseCache cache = ParseCache.ofProcess();
        Map<String, Page> before = Loader.load(new ContentFolder(folder, "content"), cache, file -> true, Progress.NONE)
                .catalog()
                .pages();
        content.with("b.md", "c");
        Map<String, Page> after = Loader.load(new ContentFolder(folder, "content"), cache, file -> true, Progress.NONE)
                .catalog()
                .pages();
        assertSame(before.get("a.md").source(), after.get("a.md").source());
        assertNotSame(before.get("b.md").source(), after.get("b.md").source());
    }

    @Test
    void theSameFilesGiveTheSameInTheSameOrder() {
        for (int i = 0; i < 300; i++) {
            content.with("p" + i % 7 + "/page-" + i + ".md", "# P\n\n[x](nowhere-" + i + ".md)\n");
        }
        List<String> told = content.told();
        assertEquals(300, told.size());
        for (int i = 0; i < 5; i++) {
            assertEquals(told, content.told());
        }
        assertNotNull(content.load().catalog().pages().get("p0/page-0.md"));
    }
}
