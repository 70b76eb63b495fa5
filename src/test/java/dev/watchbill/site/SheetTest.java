package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void aLongPartGoesOnUnderItsHeadingOnTheNextPage() {
        List<Sheet<String, Integer>> sheets = Sheet.cut(List.of(part("a", 3), part("none", 0), part("b", 4)), 5);
        assertEquals(
                List.of(
                        List.of(part("a", 3), new Sheet.Part<>("b", List.of(0, 1))),
                        List.of(new Sheet.Part<>("b", List.of(2, 3)))),
                sheets.stream().map(Sheet::parts).toList());
    }

    @Test
    void pagesLieBesideTheFirstAndLinkToTheirNeighbours() {
        List<Sheet<String, Integer>> sheets = Sheet.cut(List.of(part("a", 3)), 1);
        assertEquals(
                List.of("runbooks/", "runbooks/index-2.html", "runbooks/index-3.html"),
                sheets.stream().map(sheet -> sheet.address("runbooks/")).toList());
        assertEquals(
                List.of(
                        new Sheet.Pager(1, 3, null, "index-2.html"),
                        new Sheet.Pager(2, 3, "index.html", "index-3.html"),
                        new Sheet.Pager(3, 3, "index-2.html", null)),
                sheets.stream().map(sheet -> sheet.pager("runbooks/")).toList());
    }

    @Test
    void aShortListIsOnePageAndAnEmptyOneToo() {
        assertNull(Sheet.cut(List.of(part("a", 5)), 5).get(0).pager("people/"));
        assertEquals(1, Sheet.cut(List.of(part("a", 0)), 5).size());
    }

    private static Sheet.Part<String, Integer> part(String heading, int rows) {
        return new Sheet.Part<>(heading, IntStream.range(0, rows).boxed().toList());
    }
}
