package dev.watchbill.site;

import dev.watchbill.model.Page;
import java.util.List;

/** {@code /search.json}: every page with the names it goes by and its headings. */
final class SearchJson {
    private SearchJson() {}

    static String of(List<SearchPage> pages) {
        return Json.pretty(out -> {
            out.beginObject();
            out.name("version").value(1);
            out.name("pages").beginArray();
            for (SearchPage page : pages) {
                out.beginObject();
                out.name("page").value(page.address());
                out.name("title").value(page.title());
                out.name("kind").value(page.kind());
                Json.strings(out, "names", page.names());
                out.name("sections").beginArray();
                for (Page.Section section : page.sections()) {
                    if (!section.id().isEmpty()) {
                        out.beginObject();
                        out.name("id").value(section.id());
                        out.name("title").value(section.title());
                        out.endObject();
                    }
                }
                out.endArray().endObject();
            }
            out.endArray().endObject();
        });
    }
}
