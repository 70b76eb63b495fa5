package dev.watchbill.site;

import java.util.Arrays;

/** Numbers words in the order in which they first occur, without a string for each time they do. */
final class Lexicon {
    private char[] letters = new char[1 << 14];
    private int[] starts = new int[1 << 11];
    private int[] hashes = new int[1 << 11];
    private int size;

    /** Where a word's hash leads, its number plus 1; 0 where there is none. At most half of them are taken. */
    private int[] slots = new int[1 << 12];

    /** How many words it holds; they are numbered from 0. */
    int size() {
        return size;
    }

    String word(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    /** The number of the word that is the first {@code length} of these letters. */
    int number(char[] word, int length) {
        return number(word, 0, length);
    }

    /** The number here of a word of another lexicon. */
    int number(Lexicon other, int number) {
        return number(other.letters, other.starts[number], other.starts[number + 1]);
    }

    private int number(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && Arrays.equals(letters, starts[known], starts[known + 1], text, start, end)) {
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = size + 1;
        add(text, start, end, hash);
        return size - 1;
    }

    private void add(char[] text, int start, int end, int hash) {
        int from = starts[size];
        int to = from + end - start;
        if (to > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        System.arraycopy(text, start, letters, from, end - start);
        hashes[size++] = hash;
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
            spread();
        }
        starts[size] = to;
    }

    private void spread() {
        slots = new int[2 * starts.length];
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }
}
