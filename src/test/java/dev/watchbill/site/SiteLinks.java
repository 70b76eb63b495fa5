package dev.watchbill.site;

import dev.watchbill.model.Addresses;
import dev.watchbill.output.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a site within the site, anchors too. */
public final class SiteLinks {
    private final SortedMap<String, SiteFiles.Content> files;
    private final Map<String, Set<String>> anchors = new HashMap<>();

    public SiteLinks(SortedMap<String, SiteFiles.Content> files) {
        this.files = files;
    }

    /** The links that lead nowhere, each as {@code page -> link}. Links to the feeds' folder count as alive. */
    public List<String> dead() {
        List<String> dead = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                Document page = page(path);
                page.select("[href], [src]").forEach(element -> check(path, element, dead));
                page.select("meta[http-equiv=refresh]")
                        .forEach(meta -> check(path, meta.attr("content").replaceFirst("^.*url=", ""), dead));
            }
        }
        return dead;
    }

    private void check(String path, Element element, List<String> dead) {
        boolean isForOthers = element.is("link[rel=canonical]");
        if (!isForOthers) {
            check(path, element.hasAttr("href") ? element.attr("href") : element.attr("src"), dead);
        }
    }

    private void check(String path, String link, List<String> dead) {
        if (link.matches("(?i)(https?|mailto|tel|webcal|data):.*")) {
            return;
        }
        URI target = URI.create("/" + Addresses.encode(path)).resolve(link);
        String file = decoded(target.getRawPath()).substring(1);
        if (file.startsWith("calendar/") && file.endsWith(".ics")) {
            return;
        }
        boolean isAlive = files.containsKey(file)
                && (target.getRawFragment() == null || anchors(file).contains(decoded(target.getRawFragment())));
        if (!isAlive) {
            dead.add(path + " -> " + link);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Set<String> anchors(String path) {
        return anchors.computeIfAbsent(
                path, key -> page(key).select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
    }

    private Document page(String path) {
        return Jsoup.parse(text(path));
    }

    public String text(String path) {
        try {
            return new String(files.get(path).bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
