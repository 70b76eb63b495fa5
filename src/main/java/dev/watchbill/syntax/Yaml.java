package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads YAML into a tree that keeps its positions and converts nothing. */
public final class Yaml {
    /** How much text is read, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** How many lists and mappings may lie within each other. */
    public static final int DEEPEST = 50;

    private Yaml() {}

    /** Reads a whole file; see {@link #parse(SourceText, Span, Consumer)}. */
    public static @Nullable YamlNode parse(SourceText source, Consumer<Finding> report) {
        return parse(source, new Span(0, source.text().length()), report);
    }

    /**
     * Reads part of a file, such as a page's front matter. Positions are those in the whole file. What the author did
     * wrong is reported: broken syntax, a key written twice, and what content may not use, which is anchors, aliases,
     * tags, merge keys, keys that are no plain text, several documents, too much text or depth.
     *
     * @return the tree; null where there is nothing, or where the syntax is broken and was reported
     */
    public static @Nullable YamlNode parse(SourceText source, Span region, Consumer<Finding> report) {
        if (region.length() > LONGEST_TEXT) {
            Location start = source.at(region.start(), region.start());
            report.accept(Finding.error("yaml-limit", start, "more than " + LONGEST_TEXT + " characters of YAML"));
            return null;
        }
        int unprintable = firstUnprintable(source.text(), region);
        if (unprintable >= 0) {
            Location at = source.at(unprintable, unprintable + 1);
            String code = String.format("U+%04X", (int) source.text().charAt(unprintable));
            report.accept(Finding.error("yaml-syntax", at, "the control character " + code + " is not allowed here"));
            return null;
        }
        return new YamlReader(source, region, Limits.capped(report)).read();
    }

    private static int firstUnprintable(String text, Span region) {
        int at = region.start();
        while (at < region.end()) {
            int c = text.codePointAt(at);
            boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0 && c != 0x85;
            if (control || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
                return at;
            }
            at += Character.charCount(c);
        }
        return -1;
    }
}
