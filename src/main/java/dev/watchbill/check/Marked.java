package dev.watchbill.check;

import dev.watchbill.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that begins with a mark. Long texts are searched for the mark alone, which is quick; the pattern is tried where
 * the mark stands, and may look back from there.
 *
 * @param pattern its first group, where it has one, is what is meant; else all of it is
 */
record Marked(String mark, Pattern pattern) {
    static Marked of(String mark, String pattern) {
        return new Marked(mark, Pattern.compile(pattern));
    }

    /** Where it stands in a text, in order. */
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int at = text.indexOf(mark);
        Matcher matcher = at < 0 ? null : pattern.matcher(text).useTransparentBounds(true);
        while (at >= 0) {
            int next = at + 1;
            if (matcher.region(at, text.length()).lookingAt()) {
                int group = Math.min(1, matcher.groupCount());
                found.add(new Span(matcher.start(group), matcher.end(group)));
                next = Math.max(next, matcher.end());
            }
            at = text.indexOf(mark, next);
        }
        return found;
    }
}
