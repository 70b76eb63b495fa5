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

    static long of(List<String> names, List<String> queries) {
        Ceiling ceiling = new Ceiling(names, queries);
        BitSet all = new BitSet();
        for (int i = 0; i < names.size(); i++) {
            all.set(i, !ceiling.rivals.get(i).get(i));
        }
        return ceiling.most(all);
    }

    /** The size of the largest set without rivals: one without rivals belongs to it, one with most is tried both ways. */
    private int most(BitSet left) {
        int widest = -1;
        int most = 1;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            int count = within(i, left).cardinality();
            if (count <= 1) {
                return 1 + most(without(left, i));
            }
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
