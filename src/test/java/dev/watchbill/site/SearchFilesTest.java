package dev.watchbill.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.Page;
import dev.watchbill.model.Severity;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SearchFilesTest {
    private static final Random DICE = new Random(7);
    private static final List<String> VOCABULARY =
            IntStream.range(0, 6000).mapToObj(i -> word()).toList();

    @Test
    void namesAreSplitAtHumpsDigitsDashesAndLines() {
        assertEquals(Set.of("kubeapi5xx", "kube", "api", "xx"), words("KubeAPI5xx"));
        assertEquals(Set.of("profiteod", "profit", "eod"), words("profit-eod"));
        assertEquals(Set.of("maxlag", "max", "lag"), words("max_lag"));
    }

    @Test
    void neighboursInAHeadingAreAlsoFoundAsOneWord() {
        assertTrue(told(words -> words.ofHeading("Roll back")).contains("rollback"));
    }

    @Test
    void lettersOfAnyScriptMakeWordsAndCapitalsAreMadeSmall() {
        assertEquals(Set.of("übergröße", "οδος", "東京", "42"), words("Übergröße ΟΔΟΣ, 東京! (42)"));
        assertEquals(Set.of("𐐨𐐩xy", "𐐨𐐩", "xy"), words("𐐀𐐁.xy"));
    }

    @Test
    void aWordOfOneCharacterOrOfMoreThanFortyTellsNothing() {
        assertEquals(Set.of("a".repeat(40)), words("a " + "a".repeat(40) + " " + "a".repeat(41)));
    }

    private static Set<String> words(String text) {
        return told(words -> words.of(text));
    }

    private static Set<String> told(Consumer<Words> reading) {
        Set<String> words = new HashSet<>();
        reading.accept(new Words((letters, length) -> words.add(new String(letters, 0, length))));
        return words;
    }

    @Test
    void anyPieceOfAnIndexOfTenThousandPagesIsSmall() throws IOException {
        Map<String, SiteFiles.Content> files = new TreeMap<>();
        new SearchFiles(SearchIndex.of(pages(10_000)))
                .drafts()
                .forEach(draft -> files.put(draft.path(), draft.content()));
        Map<String, Integer> largest = new TreeMap<>();
        for (Map.Entry<String, SiteFiles.Content> file : files.entrySet()) {
            String kind = file.getKey().replaceAll("^theme/search/([a-z]+).*", "$1");
            largest.merge(kind, zipped(file.getValue()), Math::max);
        }
        System.out.println("search at 10,000 pages, largest of each kind, gzipped: " + largest);
        largest.forEach((kind, size) -> assertTrue(size < (kind.equals("names") ? 80_000 : 16_000), kind + size));
    }

    private static List<SearchPage> pages(int count) {
        List<SearchPage> pages = new ArrayList<>();
        SourceText source = new SourceText("x.md", "");
        for (int i = 0; i < count; i++) {
            String name = capital(pick(700)) + capital(pick(700)) + capital(pick(700)) + i % 10;
            List<Page.Section> sections = IntStream.range(0, 6)
                    .mapToObj(section ->
                            new Page.Section(2, pick(700) + " " + pick(700), "s" + section, text(), source.top()))
                    .toList();
            String title = "What to do when " + name + " tells that " + pick(700) + " is late";
            pages.add(new SearchPage(
                    "runbooks/alerts/" + name + "/",
                    title,
                    "runbook",
                    Severity.values()[i % 4],
                    pick(300) + " figures",
                    List.of(),
                    List.of(),
                    sections));
        }
        pages.sort((a, b) -> a.address().compareTo(b.address()));
        return pages;
    }

    private static String text() {
        return IntStream.range(0, 60).mapToObj(i -> pick(6000)).collect(Collectors.joining(" "));
    }

    private static String pick(int among) {
        return VOCABULARY.get((int) (among * Math.pow(DICE.nextDouble(), 2)));
    }

    private static String word() {
        return DICE.ints(3 + DICE.nextInt(6), 'a', 'z' + 1)
                .mapToObj(c -> Character.toString((char) c))
                .collect(Collectors.joining());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static int zipped(SiteFiles.Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content.bytes());
        }
        return bytes.size();
    }
}
