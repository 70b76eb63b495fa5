package dev.watchbill.load;

import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Finding;
import dev.watchbill.source.FindingText;
import dev.watchbill.source.Findings;
import dev.watchbill.source.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Any bytes as any file of the content: findings with their places, the same for every line end; never an exception. */
public final class ContentFuzz {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<String> FILES = List.of(
            "oncall/data-engineering.yaml",
            "pipelines/profit.yaml",
            "people.yaml",
            "teams.yaml",
            "site.yaml",
            "runbooks/a.md");

    private ContentFuzz() {}

    /**
     * @param input the first byte says which file the rest is
     */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            String path = FILES.get(Byte.toUnsignedInt(input[0]) % FILES.size());
            load(path, Arrays.copyOfRange(input, 1, input.length));
        }
    }

    static Loaded load(String path, byte[] bytes) {
        Loaded loaded = load(Map.of(path, bytes));
        loaded.catalog().schedules().values().forEach(schedule -> Timetable.of(Rota.of(schedule), NOW));
        assertSameByCrlf(path, bytes, loaded);
        return loaded;
    }

    static Loaded load(Map<String, byte[]> files) {
        List<ParsedFile> parsed = new ArrayList<>();
        new TreeMap<>(files)
                .forEach((path, bytes) -> parsed.add(
                        FileParser.parse(new ContentFile(path, "content/" + path, Path.of("content", path)), bytes)));
        Loaded loaded = new Linker(parsed, Path.of("content"), new Findings()).link();
        loaded.findings().forEach(ContentFuzz::assertPlaced);
        return loaded;
    }

    /** A finding stands within its file, can be shown, and what is certain about it can be done and mends it. */
    static void assertPlaced(Finding finding) {
        int length = finding.at().source().text().length();
        Position start = finding.at().start();
        boolean placed = finding.at().span().end() <= length
                && start.line() >= 1
                && start.line() <= finding.at().source().lineCount()
                && start.column() >= 1
                && !finding.message().isBlank();
        if (!placed || FindingText.of(finding).isBlank()) {
            throw new AssertionError("a finding without its place: " + finding);
        }
        if (finding.fix() != null
                && finding.fix().edits().stream()
                        .anyMatch(edit -> edit.at().span().end() > length)) {
            throw new AssertionError("a fix outside the file: " + finding);
        }
    }

    /** Line ends of Windows change no finding and no place of one. */
    private static void assertSameByCrlf(String path, byte[] bytes, Loaded loaded) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\r') < 0) {
            byte[] other = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            List<String> told = told(load(Map.of(path, other)));
            if (!told.equals(told(loaded))) {
                throw new AssertionError("with CRLF " + told + " and not " + told(loaded));
            }
        }
    }

    private static List<String> told(Loaded loaded) {
        return loaded.findings().stream().map(Finding::toString).toList();
    }
}
