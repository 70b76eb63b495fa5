package dev.watchbill.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.source.Edit;
import dev.watchbill.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlInsertionTest {
    private static final List<String> SWAPS = List.of("swaps");
    private static final List<String> DAYS = List.of("holidays", "days");
    private static final String ODD = """
            # Who is on call.
            name:   Data engineering   # oddly spaced
            holidays:
                calendars: [us]        # four spaces here

                days:   # filled in by plan
                     - { date: 2026-12-25, name: Christmas Day }   # keep

                     # the next year goes here
            swaps:
            - turn: 2026-02-16   # no indentation here
              role: primary
              give: sam

            # the end
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void dayIsAddedAfterTheLastOneAndNothingElseChanges(String newline) {
        String text = ODD.replace("\n", newline);
        assertEquals(
                List.of("         - { date: 2027-01-01 }"),
                added(text, insert(text, DAYS, "{ date: 2027-01-01 }"), newline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void swapIsAddedWithTheIndentationOfItsList(String newline) {
        String text = ODD.replace("\n", newline);
        String after = insert(text, SWAPS, "{ turn: 2026-03-02 }", "{ turn: 2026-03-09 }");
        assertEquals(List.of("- { turn: 2026-03-02 }", "- { turn: 2026-03-09 }"), added(text, after, newline));
        assertTrue(after.indexOf("turn: 2026-03-02") < after.indexOf("# the end"));
    }

    @Test
    void listInBracketsStaysInBrackets() {
        assertEquals("swaps: [{ a: 1 }, { b: 2 }]  # x\n", insert("swaps: [{ a: 1 }]  # x\n", SWAPS, "{ b: 2 }"));
        assertEquals("swaps: [{ b: 2 }]\n", insert("swaps: []\n", SWAPS, "{ b: 2 }"));
        assertEquals("swaps: [\n  { a: 1 }, { b: 2 }\n]\n", insert("swaps: [\n  { a: 1 },\n]\n", SWAPS, "{ b: 2 }"));
    }

    @Test
    void missingListIsAddedAtTheEnd() {
        assertEquals("name: A\nswaps:\n  - { b: 2 }\n", insert("name: A", SWAPS, "{ b: 2 }"));
        assertEquals("name: A\n# end\nswaps:\n  - { b: 2 }\n", insert("name: A\n# end\n", SWAPS, "{ b: 2 }"));
        assertEquals("name: A\nholidays:\n  days:\n    - { b: 2 }\n", insert("name: A\n", DAYS, "{ b: 2 }"));
    }

    @Test
    void missingKeyWithinAMappingIsAddedBelowItsLastLine() {
        assertEquals(
                "holidays:\n   calendars: [us] # c\n   days:\n     - { b: 2 }\n\nswaps: []\n",
                insert("holidays:\n   calendars: [us] # c\n\nswaps: []\n", DAYS, "{ b: 2 }"));
        assertEquals(
                "holidays: { calendars: [us], days: [{ b: 2 }] }\n",
                insert("holidays: { calendars: [us] }\n", DAYS, "{ b: 2 }"));
    }

    @Test
    void keyWithoutAValueGetsOne() {
        assertEquals(
                "swaps:   # none\n  - { b: 2 }\nname: A\n", insert("swaps:   # none\nname: A\n", SWAPS, "{ b: 2 }"));
        assertEquals("holidays:\n  days:\n    - { b: 2 }\n", insert("holidays:\n", DAYS, "{ b: 2 }"));
    }

    @Test
    void nothingIsAddedWhereNoListCanBe() {
        for (String text : List.of("swaps: 3\n", "- a\n", "swaps: {a: 1}\n", "swaps: [\n", "")) {
            assertTrue(
                    YamlInsertion.append(new SourceText("a.yaml", text), SWAPS, List.of("{ b: 2 }"))
                            .isEmpty(),
                    text);
        }
    }

    private static String insert(String text, List<String> keys, String... items) {
        Edit edit = YamlInsertion.append(new SourceText("a.yaml", text), keys, List.of(items))
                .orElseThrow();
        var span = edit.at().span();
        return text.substring(0, span.start()) + edit.replacement() + text.substring(span.end());
    }

    /** The lines that were added; every other line must be the same, byte for byte and in order. */
    private static List<String> added(String before, String after, String newline) {
        List<String> old = List.of(before.split(newline, -1));
        List<String> added = new ArrayList<>();
        int next = 0;
        for (String line : after.split(newline, -1)) {
            if (next < old.size() && line.equals(old.get(next))) {
                next++;
            } else {
                added.add(line);
            }
        }
        assertEquals(old.size(), next);
        return added;
    }
}
