package dev.watchbill.site;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as search knows them: whole names, and their parts between humps, digits, dashes and lines. */
final class Words {
    /** So common that they tell nothing. */
    static final Set<String> COMMON = Set.of(
            "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "has", "have", "if", "in", "into",
            "is", "it", "its", "not", "of", "on", "or", "so", "than", "that", "the", "then", "there", "this", "to",
            "was", "what", "when", "which", "will", "with", "you", "your");

    private static final int LONGEST = 40;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]++(?:[-_.][\\p{L}\\p{N}]++)*+");
    private static final Pattern PART = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{L}&&[^\\p{Lu}]]+|\\p{N}+");

    private static final Pattern JOINT = Pattern.compile("[-_.]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");

    private Words() {}

    /** Tells each word of a text, as often as it occurs. */
    static void of(String text, Consumer<String> words) {
        int at = 0;
        while (at < text.length()) {
            int end = endOfPlain(text, at);
            if (end > at) {
                addPlain(words, text.substring(at, end));
                at = end;
            } else if (isSpace(text.charAt(at))) {
                at++;
            } else {
                end = endOfPhrase(text, at);
                addNames(words, text.substring(at, end));
                at = end;
            }
        }
    }

    /** Where a word of small letters ends that stands by itself; where it begins, if it is something else. */
    private static int endOfPlain(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end == text.length() || isSpace(text.charAt(end)) ? end : start;
    }

    private static int endOfPhrase(String text, int start) {
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private static void addNames(Consumer<String> words, String phrase) {
        Matcher name = NAME.matcher(phrase);
        while (name.find()) {
            add(words, JOINT.matcher(name.group()).replaceAll(""));
            Matcher part = PART.matcher(name.group());
            while (part.find()) {
                add(words, part.group());
            }
        }
    }

    /** Tells those of a heading, and its neighbours joined: "Roll back" is also found as one word. */
    static void ofHeading(String title, Consumer<String> words) {
        of(title, words);
        String[] all = SPACE.split(title);
        for (int i = 1; i < all.length; i++) {
            add(words, OTHER.matcher(all[i - 1] + all[i]).replaceAll(""));
        }
    }

    private static void add(Consumer<String> words, String word) {
        addPlain(words, word.toLowerCase(Locale.ROOT));
    }

    private static void addPlain(Consumer<String> words, String plain) {
        if (plain.length() > 1 && plain.length() <= LONGEST && !COMMON.contains(plain)) {
            words.accept(plain);
        }
    }
}
