package dev.watchbill.site;

import dev.watchbill.model.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where words occur. A place is a page's number times 256 plus the number of its section.
 *
 * @param words in the order of their characters
 */
record SearchIndex(List<SearchPage> pages, List<Hits> words) {
    /** Sections beyond this are found under the last one. */
    private static final int SECTIONS = 256;

    /** A word that occurs in more places than this tells little. */
    private static final int PLACES = 120;

    /**
     * Where a word occurs.
     *
     * @param headings how many of the places are headings, among them the page's title and its tags in section 0; they
     *     come first
     */
    record Hits(String word, int headings, int[] places) {}

    static SearchIndex of(List<SearchPage> pages) {
        Gathering all = IntStream.range(0, pages.size())
                .parallel()
                .collect(
                        Gathering::new,
                        (gathering, number) -> gathering.add(pages.get(number), number),
                        Gathering::addAll);
        return new SearchIndex(pages, all.hits());
    }

    /** The words of some pages, in their order. */
    private static final class Gathering {
        private final Lexicon lexicon = new Lexicon();
        private final List<Places> headings = new ArrayList<>();
        private final List<Places> texts = new ArrayList<>();
        private final Words ofHeadings = new Words((letters, length) -> place(headings, letters, length));
        private final Words ofTexts = new Words((letters, length) -> place(texts, letters, length));
        private int place;

        void add(SearchPage page, int number) {
            place = number * SECTIONS;
            ofHeadings.ofHeading(page.title());
            page.tags().forEach(ofHeadings::of);
            List<Page.Section> sections = page.sections();
            for (int i = 0; i < sections.size(); i++) {
                place = number * SECTIONS + Math.min(i, SECTIONS - 1);
                ofHeadings.ofHeading(sections.get(i).title());
                ofTexts.of(sections.get(i).text());
            }
        }

        private void place(List<Places> places, char[] letters, int length) {
            int number = lexicon.number(letters, length);
            makeRoom();
            places.get(number).add(place);
        }

        /** Adds those of later pages. */
        void addAll(Gathering later) {
            for (int i = 0; i < later.lexicon.size(); i++) {
                int number = lexicon.number(later.lexicon, i);
                makeRoom();
                headings.get(number).addAll(later.headings.get(i));
                texts.get(number).addAll(later.texts.get(i));
            }
        }

        private void makeRoom() {
            if (headings.size() < lexicon.size()) {
                headings.add(new Places());
                texts.add(new Places());
            }
        }

        List<Hits> hits() {
            Hits[] hits = IntStream.range(0, lexicon.size())
                    .mapToObj(i -> headings.get(i).with(texts.get(i), lexicon.word(i)))
                    .filter(word -> !Words.COMMON.contains(word.word()))
                    .toArray(Hits[]::new);
            Arrays.parallelSort(hits, (a, b) -> a.word().compareTo(b.word()));
            return List.of(hits);
        }
    }

    /** The first places of a word, no more than are kept. */
    private static final class Places {
        private static final int[] NONE = {};

        private int[] values = NONE;
        private int size;

        /** Adds a place that is none of those before, or the last of them. */
        void add(int value) {
            if (size == PLACES || size > 0 && values[size - 1] == value) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.max(2, size * 2));
            }
            values[size++] = value;
        }

        void addAll(Places later) {
            for (int i = 0; i < later.size && size < PLACES; i++) {
                add(later.values[i]);
            }
        }

        Hits with(Places texts, String word) {
            int all = Math.min(PLACES, size + texts.size);
            int[] both = Arrays.copyOf(values, all);
            System.arraycopy(texts.values, 0, both, size, all - size);
            return new Hits(word, size, both);
        }
    }
}
