package dev.watchbill.model;

import dev.watchbill.source.Level;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What site.yaml says.
 *
 * @param url where the site is published; null where nobody said, and then nothing on it is absolute
 * @param repository the repository's web address, for links that edit a page
 * @param timeZone the zone of times that belong to no schedule
 * @param rules by rule id the level that its findings get instead of its own, with the place of the id
 * @param foreign folders, each ending in {@code /}, whose pages were written for another site
 * @param standards what the team asks of its pipelines and runbooks
 * @param at the file; null where there is none
 */
public record SiteSettings(
        String title,
        @Nullable String description,
        @Nullable URI url,
        @Nullable URI repository,
        String branch,
        ZoneId timeZone,
        Locale language,
        Map<String, Located<Level>> rules,
        List<Located<String>> foreign,
        Standards standards,
        @Nullable Location at) {

    /**
     * The full address of a page or a file, in ASCII; null where nobody said where the site is published.
     *
     * @param address below the site, not encoded
     */
    public @Nullable URI fullAddress(String address) {
        if (url == null) {
            return null;
        }
        String base = url.toASCIIString();
        return URI.create((base.endsWith("/") ? base : base + "/") + Addresses.encode(address));
    }

    /** The host that names events for ever. */
    public String host() {
        return url == null || url.getHost() == null ? "watchbill.invalid" : url.getHost();
    }
}
