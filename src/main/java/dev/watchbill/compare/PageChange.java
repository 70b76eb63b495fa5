package dev.watchbill.compare;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page that came, moved or went.
 *
 * @param title what it is called now, or was called last
 * @param before its address; null for a new page
 * @param after its address; null where the old one leads nowhere any more
 */
public record PageChange(
        String title, @Nullable String before, @Nullable String after) {

    static List<PageChange> between(Catalog before, Catalog after) {
        Map<String, Page> old = own(before);
        Map<String, Page> next = own(after);
        Map<String, Page> former = new TreeMap<>();
        next.values().forEach(page -> page.front().aliases().forEach(alias -> former.putIfAbsent(alias.value(), page)));
        List<PageChange> changes = new ArrayList<>();
        List<String> reached = new ArrayList<>();
        old.forEach((address, page) -> {
            Page heir = former.get(address);
            if (heir != null && !next.containsKey(address)) {
                changes.add(new PageChange(heir.title(), address, heir.address()));
                reached.add(heir.address());
            } else if (!next.containsKey(address)) {
                changes.add(new PageChange(page.title(), address, null));
            }
        });
        next.forEach((address, page) -> {
            if (!old.containsKey(address) && !reached.contains(address)) {
                changes.add(new PageChange(page.title(), null, address));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, Page> own(Catalog catalog) {
        Map<String, Page> pages = new TreeMap<>();
        catalog.pages().values().forEach(page -> pages.put(page.address(), page));
        return pages;
    }
}
