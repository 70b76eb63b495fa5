package dev.watchbill.syntax;

import dev.watchbill.source.Location;
import dev.watchbill.syntax.Languages.Language;
import dev.watchbill.syntax.MarkdownDocument.Fence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Writes blocks of code, highlighted where the language is known. */
final class CodeBlocks {
    /** Longer blocks stay plain, in UTF-16 code units. */
    private static final int LONGEST_HIGHLIGHTED = 200_000;

    private static final Pattern SPACE = Pattern.compile("\\s");

    private final Rendering page;

    CodeBlocks(Rendering page) {
        this.page = page;
    }

    void write(FencedCodeBlock fence) {
        String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
        String first = info.isEmpty() ? "" : SPACE.split(info, 2)[0];
        List<SourceSpan> spans = fence.getSourceSpans();
        Location opening = spans.isEmpty() ? page.places.of(fence) : page.places.of(spans.subList(0, 1));
        page.fences.add(new Fence(first, fence.getLiteral(), opening, body(fence, opening)));
        write(language(first), FenceTabs.code(fence, page.places));
    }

    void write(IndentedCodeBlock block) {
        Location at = page.places.of(block);
        List<SourceSpan> spans = block.getSourceSpans();
        Location opening = spans.isEmpty() ? at : page.places.of(spans.subList(0, 1));
        page.fences.add(new Fence("", block.getLiteral(), opening, at));
        write("", block.getLiteral());
    }

    private Location body(FencedCodeBlock fence, Location opening) {
        int lines = (int) fence.getLiteral().lines().count();
        Location start =
                opening.source().at(opening.span().end(), opening.span().end());
        if (lines == 0 || fence.getSourceSpans().size() < 2) {
            return start;
        }
        int firstLine = fence.getSourceSpans().get(0).getLineIndex() + 1;
        List<SourceSpan> within = fence.getSourceSpans().stream()
                .filter(span -> span.getLineIndex() >= firstLine && span.getLineIndex() < firstLine + lines)
                .toList();
        return within.isEmpty() ? start : page.places.of(within);
    }

    /** The language alone: {@code {.sh}}, {@code sql,linenos} and {@code js{1,3}} say more. */
    private static String language(String word) {
        int start = 0;
        while (start < word.length() && "{.".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < word.length() && "{},:;=[".indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void write(String name, String code) {
        page.words(code);
        Markup out = page.out;
        out.line();
        if (name.equals("mermaid")) {
            out.tag("<pre class=\"mermaid\" tabindex=\"0\" role=\"group\" aria-label=\"Diagram\"><code>")
                    .text(code)
                    .tag("</code></pre>");
            page.endBlock();
            return;
        }
        Language language = name.isEmpty() ? unnamed(code) : Languages.named(name);
        String label = language != null && !name.isEmpty()
                ? language.label() + " code"
                : name.isEmpty() ? "Code" : name + " code";
        out.tag("<div class=\"code\"");
        if (!name.isEmpty()) {
            out.attribute("data-language", name);
        }
        out.tag("><pre tabindex=\"0\" role=\"group\"")
                .attribute("aria-label", label)
                .tag("><code");
        if (!name.isEmpty()) {
            out.attribute("class", "language-" + name);
        }
        out.tag(">");
        writeLines(language, code);
        out.tag("</code></pre></div>");
        page.endBlock();
    }

    /** Code without a language that begins at a prompt is a session. */
    private static @Nullable Language unnamed(String code) {
        return code.startsWith("$ ") ? Languages.named("console") : null;
    }

    private void writeLines(@Nullable Language language, String code) {
        if (language == null || code.length() > LONGEST_HIGHLIGHTED) {
            page.out.text(code);
            return;
        }
        Highlighter highlighter = new Highlighter(language.maker());
        List<String> lines = code.lines().toList();
        boolean shell = language.session() || language.label().equals("Shell");
        if (shell && Session.isIn(lines, language.session())) {
            Session.write(lines, highlighter, page.out);
            return;
        }
        for (String line : lines) {
            highlighter.line(line, page.out);
            page.out.tag("\n");
        }
    }
}
