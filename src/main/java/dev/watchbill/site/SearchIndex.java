package dev.watchbill.site;

import dev.watchbill.model.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Where words occur. A place is a page's number times 256 plus the number of its section.
 *
 * @param words for each word where it is found, headings first, among them the page's title and its tags in section 0
 */
record SearchIndex(List<SearchPage> pages, SortedMap<String, Hits> words) {
    /** Sections beyond this are found under the last one. */
    private static final int SECTIONS = 256;

    /** A word that occurs in more places than this tells little. */
    private static final int PLACES = 120;

    /** The places of one word; {@code headings} come first, {@code places} after them. */
    record Hits(int headings, List<Integer> places) {}

    static SearchIndex of(List<SearchPage> pages) {
        Map<String, Places> found = IntStream.range(0, pages.size())
                .parallel()
                .collect(
                        HashMap::new,
                        (places, number) -> gather(pages.get(number), number, places),
                        (earlier, later) -> later.forEach((word, places) -> earlier.merge(word, places, Places::then)));
        SortedMap<String, Hits> words = new TreeMap<>();
        found.forEach((word, places) -> words.put(word, places.hits()));
        return new SearchIndex(pages, words);
    }

    private static void gather(SearchPage page, int number, Map<String, Places> found) {
        Consumer<String> about = word -> places(found, word).headings.add(number * SECTIONS);
        Words.ofHeading(page.title(), about);
        page.tags().forEach(tag -> Words.of(tag, about));
        List<Page.Section> sections = page.sections();
        for (int i = 0; i < sections.size(); i++) {
            int place = number * SECTIONS + Math.min(i, SECTIONS - 1);
            Words.ofHeading(
                    sections.get(i).title(),
                    word -> places(found, word).headings.add(place));
            Words.of(sections.get(i).text(), word -> places(found, word).texts.add(place));
        }
    }

    private static Places places(Map<String, Places> found, String word) {
        return found.computeIfAbsent(word, key -> new Places());
    }

    /** Gathers the places of a word, no more than are kept. */
    private static final class Places {
        private final Numbers headings = new Numbers();
        private final Numbers texts = new Numbers();

        /** Joins the places of later pages to those of earlier ones. */
        Places then(Places later) {
            headings.addAll(later.headings);
            texts.addAll(later.texts);
            return this;
        }

        Hits hits() {
            List<Integer> all = new ArrayList<>();
            headings.addTo(all, PLACES);
            int count = all.size();
            texts.addTo(all, PLACES);
            return new Hits(count, List.copyOf(all));
        }
    }

    private static final class Numbers {
        private int[] values = {};
        private int size;

        /** Adds a number that is none of those before, or the last of them. */
        void add(int value) {
            if (size == PLACES || size > 0 && values[size - 1] == value) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.max(2, size * 2));
            }
            values[size++] = value;
        }

        void addAll(Numbers later) {
            for (int i = 0; i < later.size && size < PLACES; i++) {
                add(later.values[i]);
            }
        }

        void addTo(List<Integer> all, int limit) {
            for (int i = 0; i < size && all.size() < limit; i++) {
                all.add(values[i]);
            }
        }
    }
}
