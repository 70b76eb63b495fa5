package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Span;
import dev.watchbill.syntax.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Any bytes as a page: what its front matter does not take, its text keeps; a byte order mark changes nothing. */
public final class FrontMatterFuzz {
    private FrontMatterFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Loaded loaded = ContentFuzz.load("runbooks/page.md", input);
        loaded.catalog().pages().values().forEach(page -> {
            if (page.title().isBlank() || page.title().lines().count() > 1) {
                throw new AssertionError("no title: '" + page.title() + "'");
            }
        });
        assertSameBehindMark(loaded, input);
        assertBodyKept(input);
    }

    /** A byte order mark changes nothing, unless there is one already. */
    private static void assertSameBehindMark(Loaded loaded, byte[] input) {
        byte[] marked = new byte[input.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(input, 0, marked, 3, input.length);
        String start = new String(input, 0, Math.min(3, input.length), StandardCharsets.ISO_8859_1);
        boolean has =
                Stream.of("\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE").anyMatch(start::startsWith);
        Loaded other = has ? loaded : ContentFuzz.load(Map.of("runbooks/page.md", marked));
        if (!told(other).equals(told(loaded))) {
            throw new AssertionError("with a byte order mark " + told(other) + " and not " + told(loaded));
        }
    }

    private static List<String> told(Loaded loaded) {
        return loaded.findings().stream()
                .filter(finding -> !finding.rule().equals("not-utf8"))
                .map(Finding::toString)
                .toList();
    }

    /** What stands behind the front matter is the page, whatever stands in it. */
    private static void assertBodyKept(byte[] input) {
        Loaded loaded = ContentFuzz.load("runbooks/page.md", input);
        String text = new String(input, StandardCharsets.UTF_8);
        int words = text.lastIndexOf("\n---\n");
        boolean plain = words > 0 && text.indexOf('\uFFFD') < 0 && text.startsWith("---\ntitle: ");
        if (!plain || loaded.catalog().pages().isEmpty()) {
            return;
        }
        loaded.catalog().pages().values().forEach(page -> {
            Span region = Markdown.parse(page.source(), finding -> {}).frontMatter();
            if (region == null
                    || Stream.of("---", "...")
                            .noneMatch(fence -> page.source().text().startsWith(fence, region.end()))) {
                throw new AssertionError("front matter ends at " + region + " of " + text);
            }
        });
    }
}
