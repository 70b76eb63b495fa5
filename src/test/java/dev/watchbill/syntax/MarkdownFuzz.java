package dev.watchbill.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any text as Markdown: HTML in which nothing runs, every element is closed, and the last gate has nothing to stop. */
public final class MarkdownFuzz {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z][a-z0-9:-]*(?:=\"[^\"<>]*\")?)*)( ?/)?>");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "wbr", "col");

    private MarkdownFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Pages page = Pages.parse(new String(input, StandardCharsets.UTF_8));
        String html = page.html();
        UnsafeHtmlTest.assertHarmless(page, html);
        assertBalanced(html);
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
