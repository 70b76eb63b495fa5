package dev.watchbill.source;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody most likely meant. */
public final class Nearest {
    private static final int LONGEST_WORD = 200;

    private Nearest() {}

    /**
     * The candidate with the fewest edits (insert, delete, replace, swap neighbours; case does not count), at most a
     * third of the longer one's length, rounded, and at least one allowed; the first in alphabetical order among equals; null where none is near.
     */
    public static @Nullable String to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return null;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : new TreeSet<>(candidates)) {
            int most = Math.max(1, (Math.max(word.length(), candidate.length()) + 1) / 3);
            int limit = Math.min(most + 1, bestDistance);
            if (Math.abs(candidate.length() - word.length()) >= limit) {
                continue;
            }
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < limit) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The sentence's tail: {@code ; did you mean 'x'?}, or nothing. */
    public static String question(@Nullable String nearest) {
        return nearest == null ? "" : "; did you mean '" + nearest + "'?";
    }

    /** Optimal string alignment distance. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
