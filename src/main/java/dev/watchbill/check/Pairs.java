package dev.watchbill.check;

/** Which characters stand beside each other in a text: a quick way to tell most of what it does not hold. */
final class Pairs {
    private static final int SLOTS = 1 << 12;

    private final boolean[] seen = new boolean[SLOTS];

    private Pairs() {}

    static Pairs of(String text) {
        Pairs pairs = new Pairs();
        for (int i = 1; i < text.length(); i++) {
            pairs.seen[slot(text.charAt(i - 1), text.charAt(i))] = true;
        }
        return pairs;
    }

    /** False only where the words do not occur. Words of one character always may. */
    boolean mayHold(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (!seen[slot(words.charAt(i - 1), words.charAt(i))]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(char first, char second) {
        return (first << 6 ^ second) & SLOTS - 1;
    }
}
