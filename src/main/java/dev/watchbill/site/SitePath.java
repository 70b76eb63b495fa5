package dev.watchbill.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the site is published. */
final class SitePath {
    private SitePath() {}

    /** The full address of an encoded path of the site. */
    static String absolute(URI site, String path) {
        String base = site.toString();
        return (base.endsWith("/") ? base : base + "/") + path;
    }

    /** The path that the site lies under, from {@code /} to {@code /}. */
    static String base(@Nullable URI site) {
        String path = site == null || site.getRawPath() == null ? "" : site.getRawPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
