package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Any text as Markdown: HTML in which nothing runs, every element is closed, every word of the text is shown, and the last
 * gate has nothing to stop. Places lie within the text; where its lines end in CRLF the HTML is the same.
 */
public final class MarkdownFuzz {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z][a-z0-9:-]*(?:=\"[^\"<>]*\")?)*)( ?/)?>");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "wbr", "col");

    private MarkdownFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String markdown = new String(input, StandardCharsets.UTF_8);
        Pages page = Pages.parse(markdown);
        String html = page.html();
        UnsafeHtmlTest.assertHarmless(page, html);
        assertBalanced(html);
        FrontMatterSplit front = FrontMatterSplit.of(new SourceText("page.md", markdown), finding -> {});
        SeenWords.assertShown(markdown.substring(front.body()), html);
        assertPlaced(page, markdown);
        if (!markdown.contains("\r")) {
            assertSame(html, Pages.parse(markdown.replace("\n", "\r\n")).html());
        }
    }

    private static void assertPlaced(Pages page, String markdown) {
        MarkdownDocument read = page.document();
        Stream.of(
                        read.sections().stream().map(MarkdownDocument.Section::at),
                        read.links().stream().map(MarkdownDocument.Link::at),
                        read.fences().stream().map(MarkdownDocument.Fence::body),
                        read.comments().stream().map(MarkdownDocument.Comment::at),
                        page.findings().sorted().stream().map(Finding::at))
                .flatMap(places -> places)
                .filter(at -> at.span().end() > markdown.length())
                .forEach(at -> {
                    throw new AssertionError(at.span() + " lies outside " + markdown);
                });
    }

    private static void assertSame(String html, String other) {
        if (!html.equals(other.replace("\r\n", "\n"))) {
            throw new AssertionError("with CRLF " + other + " and not " + html);
        }
    }

    private static void assertBalanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        int at = html.indexOf('<');
        while (at >= 0) {
            Matcher tag = TAG.matcher(html).region(at, html.length());
            if (!tag.lookingAt()) {
                throw new AssertionError("not a tag at " + at + " of " + html);
            }
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                if (!name.equals(open.pollLast())) {
                    throw new AssertionError("</" + name + "> closes nothing at " + at + " of " + html);
                }
            } else if (!EMPTY.contains(name)) {
                open.addLast(name);
            }
            at = html.indexOf('<', tag.end());
        }
        if (!open.isEmpty()) {
            throw new AssertionError(open + " stays open in " + html);
        }
    }
}
