package dev.watchbill.check;

import dev.watchbill.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Things that begin with a mark, looked for in one pass over a text, however many they are: long texts are compared with the
 * marks alone, which is quick, and a pattern is tried only where its mark stands.
 */
final class Marks {
    private static final int ASCII = 128;
    private static final int[] NONE = {};

    /**
     * One such thing.
     *
     * @param text the mark, which begins with two ASCII characters
     * @param pattern a regular expression that begins with the mark, and may look back from there; its first group, where
     *     it has one, is what is meant, else all of it is
     */
    record Mark(String text, String pattern) {}

    /**
     * A mark that was found.
     *
     * @param mark which one, by its place in the list
     */
    record Found(int mark, Span span) {}

    private final List<Mark> marks;

    /** The marks that begin with two characters: at the first's number times 128 plus the second's. */
    private final int[][] byBeginning = new int[ASCII * ASCII][];

    /** Compiled when first needed: most marks stand in no text at all. */
    private final @Nullable Pattern[] patterns;

    Marks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        this.patterns = new Pattern[marks.size()];
        Arrays.fill(byBeginning, NONE);
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i).text();
            int beginning = mark.charAt(0) * ASCII + mark.charAt(1);
            int[] before = byBeginning[beginning];
            byBeginning[beginning] = Arrays.copyOf(before, before.length + 1);
            byBeginning[beginning][before.length] = i;
        }
    }

    /** Where they stand in a text, in order; none within another of the same mark. */
    List<Found> in(String text) {
        Search search = new Search(text);
        char first = ASCII;
        for (int next = 0; next < text.length(); next++) {
            char second = text.charAt(next);
            if (first < ASCII && second < ASCII) {
                for (int mark : byBeginning[first * ASCII + second]) {
                    search.tryAt(next - 1, mark);
                }
            }
            first = second;
        }
        return search.found;
    }

    /** Two threads may both compile it; either result will do. */
    private Pattern pattern(int mark) {
        Pattern pattern = patterns[mark];
        if (pattern == null) {
            pattern = Pattern.compile(marks.get(mark).pattern());
            patterns[mark] = pattern;
        }
        return pattern;
    }

    private final class Search {
        private final String text;
        private final List<Found> found = new ArrayList<>();
        private final @Nullable Matcher[] matchers = new Matcher[marks.size()];
        private final int[] next = new int[marks.size()];

        Search(String text) {
            this.text = text;
        }

        void tryAt(int at, int mark) {
            if (at < next[mark] || !text.startsWith(marks.get(mark).text(), at)) {
                return;
            }
            Matcher matcher = matchers[mark];
            if (matcher == null) {
                matcher = pattern(mark).matcher(text).useTransparentBounds(true);
                matchers[mark] = matcher;
            }
            if (matcher.region(at, text.length()).lookingAt()) {
                int group = Math.min(1, matcher.groupCount());
                found.add(new Found(mark, new Span(matcher.start(group), matcher.end(group))));
                next[mark] = matcher.end();
            }
        }
    }
}
