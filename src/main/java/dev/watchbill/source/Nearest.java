package dev.watchbill.source;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody most likely meant. */
public final class Nearest {
    private static final int LONGEST_WORD = 200;
    private static final int SLIP = 2;

    private Nearest() {}

    /**
     * The candidate with the fewest edits (insert, delete, replace, swap neighbours; case does not count), at most a
     * third of the longer one's length, rounded, and at least one allowed; the folders and the ending that two paths share
     * do not count; the first in alphabetical order among equals; null where none is near.
     */
    public static @Nullable String to(String word, Collection<String> candidates) {
        return near(word, candidates).entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /**
     * Whether it goes without saying what was meant: one candidate alone is near, by a slip of one key in four letters
     * or more, or of two in six, or one alone differs only in case.
     */
    public static boolean isSure(String word, Collection<String> candidates) {
        SortedMap<String, Integer> near = near(word, candidates);
        if (Collections.frequency(near.values(), 0) == 1) {
            return true;
        }
        String first = near.isEmpty() ? "" : near.firstKey();
        int distance = near.getOrDefault(first, 0);
        return near.size() == 1 && distance <= SLIP && letters(word, first) >= 2 * distance + 2;
    }

    /** The finding with the question what its words should be, and the change itself where that is sure. */
    public static Finding ask(Finding finding, String word, Collection<String> candidates) {
        String nearest = to(word, candidates);
        if (nearest == null) {
            return finding;
        }
        Fix fix = Fix.replace(finding.at(), nearest);
        return new Finding(
                finding.rule(),
                finding.level(),
                finding.at(),
                finding.message() + question(nearest),
                isSure(word, candidates) ? fix : Fix.advice(fix.text()));
    }

    /** The candidates that are near, each with its distance. */
    private static SortedMap<String, Integer> near(String word, Collection<String> candidates) {
        SortedMap<String, Integer> near = new TreeMap<>();
        if (word.length() > LONGEST_WORD) {
            return near;
        }
        for (String candidate : candidates) {
            int most = Math.max(1, (letters(word, candidate) + 1) / 3);
            if (Math.abs(candidate.length() - word.length()) <= most) {
                int shared = sharedFolders(word, candidate);
                int distance = distance(small(word, shared), small(candidate, shared));
                if (distance <= most) {
                    near.put(candidate, distance);
                }
            }
        }
        return near;
    }

    private static String small(String word, int from) {
        return word.substring(from).toLowerCase(Locale.ROOT);
    }

    /** The length of the longer of two words, or of the names of two files. */
    private static int letters(String word, String candidate) {
        int dot = word.lastIndexOf('.');
        String ending = dot < 0 ? "" : word.substring(dot);
        int shared = sharedFolders(word, candidate) + (candidate.endsWith(ending) ? ending.length() : 0);
        return Math.max(word.length(), candidate.length()) - shared;
    }

    /** How many characters of two paths name the same folders. */
    private static int sharedFolders(String word, String candidate) {
        int shared = 0;
        for (int i = 0; i < word.length() - 1 && i < candidate.length() - 1; i++) {
            if (word.charAt(i) != candidate.charAt(i)) {
                break;
            }
            shared = word.charAt(i) == '/' ? i + 1 : shared;
        }
        return shared;
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
