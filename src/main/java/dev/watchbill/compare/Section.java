package dev.watchbill.compare;

import java.util.List;

/** A part of a comparison in words, before it is known how it will be shown. */
record Section(String title, List<Part> parts) {
    sealed interface Part {}

    /** One sentence. */
    record Line(String text) implements Part {}

    /**
     * Rows of equal length.
     *
     * @param title what the rows are, in a few words
     */
    record Table(String title, List<String> head, List<List<String>> rows) implements Part {}
}
