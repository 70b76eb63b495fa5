package dev.watchbill.calendar;

import dev.watchbill.model.SiteSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Full addresses of what is on the site. */
final class SiteAddress {
    private static final String PLAIN = "/-._~!$&'()*+,;=:@";

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
        return URI.create((base.endsWith("/") ? base : base + "/") + encode(path));
    }

    private static String encode(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet > 0 && (Character.isLetterOrDigit(octet) || PLAIN.indexOf(octet) >= 0);
            out.append(plain ? String.valueOf((char) octet) : String.format(Locale.ROOT, "%%%02X", octet));
        }
        return out.toString();
    }
}
