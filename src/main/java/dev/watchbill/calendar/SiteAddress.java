package dev.watchbill.calendar;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.SiteSettings;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Full addresses of what is on the site. */
final class SiteAddress {
    private SiteAddress() {}

    /**
     * The full address of a page or file; null where nobody said where the site is published.
     *
     * @param path below the site, not encoded
     */
    static @Nullable URI of(SiteSettings site, String path) {
        if (site.url() == null) {
            return null;
        }
        String base = site.url().toASCIIString();
        return URI.create((base.endsWith("/") ? base : base + "/") + Addresses.encode(path));
    }
}
