package dev.watchbill.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * How many names a search can put first at most. Where two names fit each other's query equally well, one of them comes
 * first for both queries, since nothing tells how the reader would have gone on; and a name cannot come before one that is
 * its query.
 */
final class Ceiling {
    private enum Fit {
        WHOLE,
        START,
        END,
        INSIDE,
        NOT;

        static Fit of(String query, String name) {
            if (name.equals(query)) {
                return WHOLE;
            }
            if (name.startsWith(query)) {
                return START;
            }
            if (name.endsWith(query)) {
                return END;
            }
            return name.contains(query) ? INSIDE : NOT;
        }
    }

    /** For each name those that are its rivals; itself, where it cannot be first. */
    private final List<BitSet> rivals = new ArrayList<>();

    private Ceiling(List<String> names, List<String> queries) {
        List<String> plain = names.stream().map(Ceiling::plain).toList();
        List<String> asked = queries.stream().map(Ceiling::plain).toList();
        for (int i = 0; i < plain.size(); i++) {
            BitSet of = new BitSet();
            for (int j = 0; j < plain.size(); j++) {
                boolean isBeaten = j != i
                        && plain.get(j).equals(asked.get(i))
                        && !plain.get(i).equals(asked.get(i));
                of.set(isBeaten ? i : j, isBeaten || j != i && areRivals(plain, asked, i, j) || of.get(j));
            }
            rivals.add(of);
        }
    }

    private static boolean areRivals(List<String> names, List<String> asked, int i, int j) {
        Fit own = Fit.of(asked.get(i), names.get(i));
        return own == Fit.of(asked.get(i), names.get(j))
                && own == Fit.of(asked.get(j), names.get(i))
                && (own != Fit.NOT || asked.get(i).equals(asked.get(j)));
    }

    /** Those queries that fit their own name better than every other one, so that a search has no excuse. */
    static BitSet clear(List<String> names, List<String> queries) {
        List<String> plain = names.stream().map(Ceiling::plain).toList();
        BitSet clear = new BitSet();
        for (int i = 0; i < plain.size(); i++) {
            String asked = plain(queries.get(i));
            int own = distance(asked, plain.get(i));
            int same = 0;
            for (String name : plain) {
                same += distance(asked, name) <= own ? 1 : 0;
            }
            clear.set(i, same == 1);
        }
        return clear;
    }

    /** How far a query is from a name: first by how it fits, and by the letters that are wrong where it does not. */
    private static int distance(String query, String name) {
        Fit fit = Fit.of(query, name);
        return fit == Fit.NOT ? fit.ordinal() + wrongLetters(query, name) : fit.ordinal();
    }

    /** Letters left out, added, changed or swapped with their neighbours. */
    private static int wrongLetters(String a, String b) {
        int[][] wrong = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    wrong[i][j] = i + j;
                    continue;
                }
                int changed = wrong[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                wrong[i][j] = Math.min(changed, 1 + Math.min(wrong[i - 1][j], wrong[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    wrong[i][j] = Math.min(wrong[i][j], wrong[i - 2][j - 2] + 1);
                }
            }
        }
        return wrong[a.length()][b.length()];
    }

    static long of(List<String> names, List<String> queries) {
        Ceiling ceiling = new Ceiling(names, queries);
        BitSet all = new BitSet();
        for (int i = 0; i < names.size(); i++) {
            all.set(i, !ceiling.rivals.get(i).get(i));
        }
        return ceiling.most(all);
    }

    /**
     * The size of the largest set without rivals: one whose rivals are each other's rivals belongs to it, else the one with
     * most rivals is tried both ways.
     */
    private int most(BitSet left) {
        int widest = -1;
        int most = 1;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            BitSet near = within(i, left);
            if (areAllRivals(near)) {
                return 1 + most(without(left, i));
            }
            int count = near.cardinality();
            if (count > most) {
                most = count;
                widest = i;
            }
        }
        if (widest < 0) {
            return 0;
        }
        BitSet alone = (BitSet) left.clone();
        alone.clear(widest);
        return Math.max(1 + most(without(left, widest)), most(alone));
    }

    private boolean areAllRivals(BitSet some) {
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            BitSet others = (BitSet) some.clone();
            others.clear(i);
            others.andNot(rivals.get(i));
            if (!others.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private BitSet without(BitSet left, int chosen) {
        BitSet rest = (BitSet) left.clone();
        rest.andNot(rivals.get(chosen));
        rest.clear(chosen);
        return rest;
    }

    private BitSet within(int of, BitSet left) {
        BitSet shared = (BitSet) rivals.get(of).clone();
        shared.and(left);
        return shared;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
