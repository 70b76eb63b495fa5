package dev.watchbill.load;

import dev.watchbill.syntax.MarkdownDocument;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The places of a page that a link can lead to. */
final class Anchors {
    private Anchors() {}

    /** Whether there is such a place: a heading, an element of raw HTML with that id, or the top. */
    static boolean has(ParsedFile.Document document, String anchor) {
        return anchor.equals("top") || of(document).contains(anchor) || hasElement(document, anchor);
    }

    private static boolean hasElement(ParsedFile.Document document, String anchor) {
        String html = document.markdown().html().text();
        return html.contains(" id=\"" + anchor + "\"") || html.contains(" name=\"" + anchor + "\"");
    }

    /** The anchors of the headings. */
    static Set<String> of(ParsedFile.Document document) {
        return document.markdown().sections().stream()
                .map(MarkdownDocument.Section::id)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    static @Nullable String sameButCase(Set<String> anchors, String anchor) {
        return anchors.stream()
                .filter(anchor::equalsIgnoreCase)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
