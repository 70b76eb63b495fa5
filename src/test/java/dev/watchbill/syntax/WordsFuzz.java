package dev.watchbill.syntax;

import dev.watchbill.fuzz.ByteRandom;

/** Any mixture of marks: no word between them is lost. */
public final class WordsFuzz {
    private WordsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        WordsTest.assertKept(WordsTest.draw(new ByteRandom(input)));
    }
}
