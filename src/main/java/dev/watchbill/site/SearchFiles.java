package dev.watchbill.site;

import com.google.gson.stream.JsonWriter;
import dev.watchbill.model.Address;
import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import dev.watchbill.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search index as scripts, since a page from disk may load scripts but not fetch: the names of all pages, the words
 * of their texts in shards by alphabet, and the titles of their sections in blocks.
 */
final class SearchFiles {
    /** About how much text a shard of words holds, in characters. */
    private static final int SHARD = 16_000;

    private static final int BLOCK = 20;

    /**
     * Where all titles have more characters than this, they stand with the sections, and so does what pages belong to: a
     * phone loads only those it shows.
     */
    private static final int TITLES = 100_000;

    private static final List<String> KINDS = List.of("runbook", "page", "pipeline", "schedule", "person");

    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::word).toList();

    private final SearchIndex index;
    private final List<List<SearchIndex.Hits>> shards;
    private final boolean titlesApart;
    private final Map<String, Integer> groups = new LinkedHashMap<>(Map.of("", 0));

    SearchFiles(SearchIndex index) {
        this.index = index;
        this.shards = shards(index);
        this.titlesApart = index.pages().stream()
                        .filter(page -> !titleIsName(page))
                        .mapToLong(page -> page.title().length())
                        .sum()
                > TITLES;
        if (!titlesApart) {
            index.pages().forEach(page -> groups.putIfAbsent(page.of(), groups.size()));
        }
    }

    Stream<Draft> drafts() {
        int blocks = (index.pages().size() + BLOCK - 1) / BLOCK;
        return Stream.of(
                        Stream.of(Draft.text(Address.SEARCH + "names.js", this::names)),
                        files("words-", shards.size(), i -> "words(" + i + "," + words(shards.get(i)) + ")"),
                        files("sections-", blocks, i -> "sections(" + i + "," + sections(i) + ")"))
                .flatMap(files -> files);
    }

    private static Stream<Draft> files(String name, int count, Function<Integer, String> call) {
        return IntStream.range(0, count)
                .mapToObj(i -> Draft.text(
                        Address.SEARCH + name + i + ".js", () -> "watchbillSearch." + call.apply(i) + ";\n"));
    }

    private static List<List<SearchIndex.Hits>> shards(SearchIndex index) {
        List<List<SearchIndex.Hits>> shards = new ArrayList<>();
        int first = 0;
        int size = 0;
        for (int i = 0; i < index.words().size(); i++) {
            if (size >= SHARD) {
                shards.add(index.words().subList(first, i));
                first = i;
                size = 0;
            }
            SearchIndex.Hits word = index.words().get(i);
            size += word.word().length() + 8 * word.places().length;
        }
        if (size > 0) {
            shards.add(index.words().subList(first, index.words().size()));
        }
        return shards;
    }

    private String names() {
        return "watchbillSearch.names("
                + Json.compact(out -> {
                    out.beginObject();
                    out.name("block").value(BLOCK);
                    out.name("apart").value(titlesApart);
                    Json.strings(out, "kinds", KINDS);
                    Json.strings(out, "severities", SEVERITIES);
                    Json.strings(out, "groups", groups.keySet());
                    Json.strings(out, "common", Words.COMMON.stream().sorted().toList());
                    Json.strings(
                            out,
                            "shards",
                            shards.stream().map(shard -> shard.get(0).word()).toList());
                    out.name("pages").beginArray();
                    String before = "";
                    for (SearchPage page : index.pages()) {
                        String address = Addresses.encode(page.address());
                        page(out, page, before, address);
                        before = address;
                    }
                    out.endArray().endObject();
                })
                + ");\n";
    }

    /** As short as it can be said: the address as what differs from the one before, the title only where it differs. */
    private void page(JsonWriter out, SearchPage page, String before, String address) throws IOException {
        int shared = shared(before, address);
        out.beginArray();
        out.value(shared).value(address.substring(shared));
        out.value(titlesApart || titleIsName(page) ? "" : page.title()).value(code(page));
        out.value(groups.getOrDefault(page.of(), 0));
        for (String name : page.names()) {
            out.value(name);
        }
        out.endArray();
    }

    /** Its kind and its severity in one number. */
    private static int code(SearchPage page) {
        int severity = page.severity() == null ? 0 : page.severity().ordinal() + 1;
        return KINDS.indexOf(page.kind()) + KINDS.size() * severity;
    }

    private static boolean titleIsName(SearchPage page) {
        return page.title().equals(lastName(page.address()));
    }

    private static int shared(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String lastName(String address) {
        String path = address.isEmpty() ? "" : address.substring(0, address.length() - 1);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** As JSON; words have only letters and digits, so nothing in them needs care. */
    private static String words(List<SearchIndex.Hits> shard) {
        StringBuilder out = new StringBuilder(2 * SHARD);
        char before = '{';
        for (SearchIndex.Hits word : shard) {
            out.append(before).append('"').append(word.word()).append("\":[").append(word.headings());
            for (int place : word.places()) {
                out.append(',').append(place);
            }
            out.append(']');
            before = ',';
        }
        return out.append('}').toString();
    }

    private String sections(int block) {
        return Json.compact(out -> {
            out.beginArray();
            int first = block * BLOCK;
            int last = Math.min(index.pages().size(), first + BLOCK);
            for (SearchPage page : index.pages().subList(first, last)) {
                out.beginArray();
                out.value(titlesApart && !titleIsName(page) ? page.title() : "").value(titlesApart ? page.of() : "");
                for (Page.Section section : page.sections()) {
                    out.value(section.id()).value(section.title());
                }
                out.endArray();
            }
            out.endArray();
        });
    }
}
