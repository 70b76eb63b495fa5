package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Location;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An address that people may have kept leads nowhere any more. */
final class VanishedPage {
    private VanishedPage() {}

    /** @param old the content as it was */
    static void check(Catalog old, Facts now, Consumer<Finding> report) {
        Collection<Page> pages = now.catalog().pages().values();
        Map<String, Page> before = served(old.pages().values());
        before.keySet().removeAll(served(pages).keySet());
        before.forEach((address, page) -> {
            if (!address.isEmpty()) {
                report.accept(finding(address, page, successor(page, old, pages)));
            }
        });
    }

    /** Pages by their address and by each one that they had before. */
    private static Map<String, Page> served(Collection<Page> pages) {
        Map<String, Page> served = new TreeMap<>();
        for (Page page : pages) {
            served.put(page.address(), page);
            page.front().aliases().forEach(alias -> served.put(alias.value(), page));
        }
        return served;
    }

    private static Finding finding(String address, Page page, @Nullable Page successor) {
        Location place = successor == null
                ? page.source().top()
                : successor.front().at().source().top();
        String alias = "aliases: [/" + address.substring(0, address.length() - 1) + "]";
        String message = "the address '" + address + "' led to '" + page.title() + "' and leads nowhere now";
        String where = successor == null ? "in the page that takes its place" : "here";
        return Finding.error("vanished-page", place, message).with(Fix.advice("write '" + alias + "' " + where));
    }

    /** The page that took another's place: the same file, else a new one with its name, title, text or pipeline. */
    private static @Nullable Page successor(Page gone, Catalog old, Collection<Page> pages) {
        return pages.stream()
                .filter(page -> page.path().equals(gone.path()))
                .findFirst()
                .or(() -> pages.stream()
                        .filter(page -> !old.pages().containsKey(page.path()))
                        .filter(page -> isLike(page, gone))
                        .findFirst())
                .orElse(null);
    }

    private static boolean isLike(Page page, Page gone) {
        return name(page).equals(name(gone))
                || page.title().equals(gone.title())
                || page.body().text().equals(gone.body().text())
                || !pipeline(gone).isEmpty() && pipeline(gone).equals(pipeline(page));
    }

    private static String name(Page page) {
        return page.isIndex() ? page.path() : page.path().substring(page.path().lastIndexOf('/') + 1);
    }

    private static String pipeline(Page page) {
        return page.front().pipeline() == null ? "" : page.front().pipeline().value();
    }
}
