package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's YAML ends and its Markdown begins.
 *
 * @param yaml the lines between the two fences, each with its line break; null where there is no front matter
 * @param body the offset at which the Markdown begins, in UTF-16 code units
 */
record FrontMatterSplit(@Nullable Span yaml, int body) {
    private static final String FENCE = "---";
    private static final Pattern OPENING = Pattern.compile("[ \\t]*-{3,}[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile("-{3,}[ \\t]*|\\.\\.\\.[ \\t]*");
    private static final String TOML_FENCE = "+++";
    private static final Pattern KEY = Pattern.compile("\\s*[\\w\"'][^:]*:(\\s.*)?|\\s*\\{.*");
    private static final Pattern COMMENT = Pattern.compile("\\s*(#.*)?");

    /**
     * Splits a page. A first line {@code ---} opens front matter where a key follows; a block that is never closed, or
     * holds no key, is Markdown, so that no text is lost.
     */
    static FrontMatterSplit of(SourceText source, Consumer<Finding> report) {
        int start = source.text().startsWith("\uFEFF") ? 1 : 0;
        String first = source.line(1).substring(start);
        int closing = OPENING.matcher(first).matches() ? closingLine(source) : 0;
        int end = closing == 0 ? source.lineCount() + 1 : closing;
        int content = firstLine(source, 2, end, FrontMatterSplit::isData);
        boolean hasKey = content != 0 && KEY.matcher(source.line(content)).matches();
        boolean blank = firstLine(source, 2, end, FrontMatterSplit::isWords) == 0;
        boolean empty = closing != 0 && blank && first.strip().equals(FENCE);
        if (!OPENING.matcher(first).matches() || !hasKey && !empty) {
            reportMistaken(source, first, report);
            return new FrontMatterSplit(null, start);
        }
        Location opening = source.at(start, start + first.length());
        if (closing == 0) {
            report.accept(Finding.error("front-matter", opening, "the front matter is never closed by a line '---'"));
            return new FrontMatterSplit(null, start);
        }
        checkFence(opening, report);
        int closingStart = source.lineStart(closing);
        checkFence(source.at(closingStart, closingStart + source.line(closing).length()), report);
        reportTabs(source, closing, report);
        int body = closing < source.lineCount()
                ? source.lineStart(closing + 1)
                : source.text().length();
        return new FrontMatterSplit(new Span(source.lineStart(2), closingStart), body);
    }

    /** What was meant as front matter and is none: it is text, on GitHub too. */
    private static void reportMistaken(SourceText source, String first, Consumer<Finding> report) {
        int words = firstLine(source, 1, source.lineCount() + 1, FrontMatterSplit::isWords);
        if (first.stripTrailing().equals(TOML_FENCE) && hasTomlEnd(source)) {
            String message = "front matter is YAML between lines '---'; this TOML is shown as text";
            report.accept(Finding.error("front-matter", source.at(0, first.length()), message));
        } else if (words > 1 && source.line(words).stripTrailing().equals(FENCE)) {
            int key = firstLine(source, words + 1, source.lineCount() + 1, FrontMatterSplit::isData);
            if (key != 0 && KEY.matcher(source.line(key)).matches()) {
                int start = source.lineStart(words);
                String message = "front matter begins on the first line; below a blank one it is shown as text";
                report.accept(Finding.warning("front-matter", source.at(start, start + FENCE.length()), message));
            }
        }
    }

    private static boolean hasTomlEnd(SourceText source) {
        for (int line = 2; line <= source.lineCount(); line++) {
            if (source.line(line).stripTrailing().equals(TOML_FENCE)) {
                return true;
            }
        }
        return false;
    }

    private static int closingLine(SourceText source) {
        for (int line = 2; line <= source.lineCount(); line++) {
            if (CLOSING.matcher(source.line(line)).matches()) {
                return line;
            }
        }
        return 0;
    }

    private static boolean isData(String line) {
        return !COMMENT.matcher(line).matches();
    }

    private static boolean isWords(String line) {
        return !line.isBlank();
    }

    /** The first such line from one on, and before another; 0 where there is none. */
    private static int firstLine(SourceText source, int from, int before, Predicate<String> such) {
        for (int line = from; line < before; line++) {
            if (such.test(source.line(line))) {
                return line;
            }
        }
        return 0;
    }

    private static void checkFence(Location at, Consumer<Finding> report) {
        String fence = at.text().stripTrailing();
        if (!fence.equals(FENCE) && !fence.equals("...")) {
            report.accept(
                    Finding.error("front-matter", at, "front matter stands between lines '---', not '" + fence + "'")
                            .with(Fix.replace(at, FENCE)));
        }
    }

    private static void reportTabs(SourceText source, int closing, Consumer<Finding> report) {
        for (int line = 2; line < closing; line++) {
            if (source.line(line).startsWith("\t")) {
                Location tab = source.at(source.lineStart(line), source.lineStart(line) + 1);
                report.accept(Finding.error("front-matter", tab, "YAML is indented by spaces, not by a tab")
                        .with(Fix.advice("write spaces, or nothing at all")));
            }
        }
    }
}
