package dev.watchbill.syntax;

/**
 * A YAML text whose question marks within words are hidden from a parser that takes each of them in brackets for the
 * beginning of a key, as YAML did before 1.2: {@code [https://example.com/?day=1]}. What is hidden keeps its place.
 *
 * @param text the text with another character for each of them
 * @param standIn that character, which the text does not hold otherwise
 */
record QuestionMarks(String text, char standIn) {
    private static final char FIRST_OF_PRIVATE_USE = '\uE000';

    /** Hides those that begin no key: they touch a word. */
    static QuestionMarks hidden(String yaml) {
        char standIn = FIRST_OF_PRIVATE_USE;
        while (yaml.indexOf(standIn) >= 0) {
            standIn++;
        }
        StringBuilder text = new StringBuilder(yaml);
        for (int at = yaml.indexOf('?'); at >= 0; at = yaml.indexOf('?', at + 1)) {
            if (isOfWord(yaml, at - 1) || isOfWord(yaml, at + 1)) {
                text.setCharAt(at, standIn);
            }
        }
        return new QuestionMarks(text.toString(), standIn);
    }

    private static boolean isOfWord(String yaml, int at) {
        return at >= 0
                && at < yaml.length()
                && !Character.isWhitespace(yaml.charAt(at))
                && "[]{},".indexOf(yaml.charAt(at)) < 0;
    }

    /** A part of the text as it is written. */
    String shown(String part) {
        return part.replace(standIn, '?');
    }
}
