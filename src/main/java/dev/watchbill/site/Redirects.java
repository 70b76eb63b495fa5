package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import dev.watchbill.source.Located;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Short addresses of alerts, former addresses of pages, and the page for addresses that lead nowhere. */
record Redirects(Press press) {
    Stream<Draft> drafts() {
        return Stream.concat(
                targets().entrySet().stream().map(entry -> redirect(entry.getKey(), entry.getValue())),
                Stream.of(notFound()));
    }

    private Map<String, Page> targets() {
        Map<String, Page> targets = new TreeMap<>();
        for (Page page : press.facts().catalog.pages().values()) {
            page.front().alerts().stream()
                    .map(Located::value)
                    .filter(Redirects::isName)
                    .forEach(alert -> targets.putIfAbsent(Address.alert(alert), page));
            page.front().aliases().stream()
                    .map(Located::value)
                    .filter(Redirects::isAddress)
                    .forEach(address -> targets.putIfAbsent(address, page));
        }
        return targets;
    }

    /** Whether a name can stand between two slashes of an address. */
    static boolean isName(String name) {
        return !name.isBlank()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }

    private static boolean isAddress(String address) {
        return address.endsWith("/")
                && !address.startsWith("/")
                && Stream.of(address.split("/")).allMatch(Redirects::isName);
    }

    private Draft redirect(String address, Page page) {
        String target = Addresses.relative(address, page.address());
        return press.page(
                address,
                "redirect.ftlh",
                () -> press.frames().redirect(address, page),
                () -> new Ref(page.title(), target));
    }

    private Draft notFound() {
        return press.file("404.html", "404.ftlh", () -> press.frames().anywhere("Page not found"), Map::of);
    }
}
