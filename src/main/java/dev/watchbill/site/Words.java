package dev.watchbill.site;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
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
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_.][\\p{L}\\p{N}]+)*");
    private static final Pattern PART = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{L}&&[^\\p{Lu}]]+|\\p{N}+");

    private Words() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            add(words, name.group().replaceAll("[-_.]", ""));
            Matcher part = PART.matcher(name.group());
            while (part.find()) {
                add(words, part.group());
            }
        }
        return words;
    }

    /** Those of a heading, and its neighbours joined: "Roll back" is also found as one word. */
    static Set<String> ofHeading(String title) {
        Set<String> words = of(title);
        String[] all = title.split("\\s+");
        for (int i = 1; i < all.length; i++) {
            add(words, (all[i - 1] + all[i]).replaceAll("[^\\p{L}\\p{N}]", ""));
        }
        return words;
    }

    private static void add(Set<String> words, String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.length() > 1 && plain.length() <= LONGEST && !COMMON.contains(plain)) {
            words.add(plain);
        }
    }
}
