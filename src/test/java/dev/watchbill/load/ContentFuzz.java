package dev.watchbill.load;

import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Finding;
import dev.watchbill.source.FindingText;
import dev.watchbill.source.Findings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Any bytes as any file of the content: findings with their places, never an exception. */
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
        ParsedFile parsed = FileParser.parse(new ContentFile(path, "content/" + path, Path.of("content", path)), bytes);
        Loaded loaded = new Linker(List.of(parsed), Path.of("content"), new Findings()).link();
        loaded.findings().forEach(ContentFuzz::show);
        loaded.catalog().schedules().values().forEach(schedule -> Timetable.of(Rota.of(schedule), NOW));
        return loaded;
    }

    private static void show(Finding finding) {
        if (finding.at().start().line() < 1 || FindingText.of(finding).isBlank()) {
            throw new AssertionError("a finding without its place: " + finding);
        }
    }
}
