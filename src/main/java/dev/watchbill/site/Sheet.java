package dev.watchbill.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, which however long the list is grows no longer.
 *
 * @param number which of the list's pages it is, from 1
 * @param count how many pages the list has
 * @param parts its rows, under their headings
 */
record Sheet<H, R>(int number, int count, List<Part<H, R>> parts) {
    /** Rows under one heading; those of a long part go on under the same heading on the next page. */
    record Part<H, R>(H heading, List<R> rows) {}

    /**
     * Cuts a list into pages, in its order; an empty one makes an empty page.
     *
     * @param longest the most rows of a page
     */
    static <H, R> List<Sheet<H, R>> cut(List<Part<H, R>> list, int longest) {
        List<List<Part<H, R>>> sheets = new ArrayList<>(List.of(new ArrayList<>()));
        int left = longest;
        for (Part<H, R> part : list) {
            int from = 0;
            while (from < part.rows().size()) {
                if (left == 0) {
                    sheets.add(new ArrayList<>());
                    left = longest;
                }
                int to = Math.min(part.rows().size(), from + left);
                sheets.get(sheets.size() - 1)
                        .add(new Part<>(part.heading(), part.rows().subList(from, to)));
                left -= to - from;
                from = to;
            }
        }
        return IntStream.range(0, sheets.size())
                .mapToObj(i -> new Sheet<>(i + 1, sheets.size(), sheets.get(i)))
                .toList();
    }

    /** Its rows, whatever their headings. */
    List<R> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    /** Where it is served: the first at the list's own address, the others as files beside it. */
    String address(String list) {
        return address(list, number);
    }

    private static String address(String list, int number) {
        return number == 1 ? list : list + "index-" + number + ".html";
    }

    /** What a page is called that shows it. */
    String title(String list) {
        return number == 1 ? list : list + ", page " + number;
    }

    /** The links to its neighbours; null where it is the whole list. */
    @Nullable
    Pager pager(String list) {
        Links links = Links.from(address(list));
        return count == 1
                ? null
                : new Pager(
                        number,
                        count,
                        number == 1 ? null : links.to(address(list, number - 1)),
                        number == count ? null : links.to(address(list, number + 1)));
    }

    /**
     * The page of a list that is shown, as templates see it.
     *
     * @param previous the link to the page before; null on the first
     * @param next the link to the page after; null on the last
     */
    record Pager(
            int number,
            int count,
            @Nullable String previous,
            @Nullable String next) {}
}
