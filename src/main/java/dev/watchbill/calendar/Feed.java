package dev.watchbill.calendar;

import dev.watchbill.model.SiteSettings;
import dev.watchbill.source.Location;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One calendar to subscribe to: a VCALENDAR (RFC 5545, section 3.4) around events that are rendered already.
 *
 * @param path where it is served
 * @param page the address of the page that shows the same
 * @param at what it is made from
 * @param events folded VEVENTs in the order in which they are written
 */
record Feed(String path, String name, ZoneId zone, String page, Location at, List<byte[]> events) {
    /** How often clients are asked to look again. Few of them listen. */
    private static final Duration REFRESH = Duration.ofHours(1);

    /** Names from CSS3, as RFC 7986, section 5.9, asks for; all readable under white text. */
    private static final List<String> COLORS =
            List.of("steelblue", "seagreen", "chocolate", "mediumpurple", "crimson", "teal", "sienna", "royalblue");

    /** The calendar, folded, in UTF-8. */
    byte[] octets(SiteSettings site) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(properties(site));
        List<byte[]> texts = events.isEmpty() ? List.of(nothing(site)) : events;
        texts.forEach(out::writeBytes);
        out.writeBytes(new ContentLines().word("END", "VCALENDAR").octets());
        return out.toByteArray();
    }

    /** By RFC 5545, section 3.7, RFC 7986, section 5, and what Apple and Microsoft did before there was the latter. */
    private byte[] properties(SiteSettings site) {
        String shown = OneLine.of(name);
        ContentLines lines = new ContentLines()
                .word("BEGIN", "VCALENDAR")
                .word("VERSION", "2.0")
                .word("PRODID", "-//Watchbill//Feeds//EN")
                .word("CALSCALE", "GREGORIAN")
                .word("METHOD", "PUBLISH")
                .text("NAME", shown)
                .text("X-WR-CALNAME", shown)
                .word("X-WR-TIMEZONE", zone.getId())
                .word("REFRESH-INTERVAL;VALUE=DURATION", REFRESH.toString())
                .word("X-PUBLISHED-TTL", REFRESH.toString())
                .word("COLOR", COLORS.get(Math.floorMod(path.hashCode(), COLORS.size())));
        URI address = SiteAddress.of(site, page);
        URI source = SiteAddress.of(site, path);
        if (address != null && source != null) {
            lines.word("URL", address.toString()).word("SOURCE;VALUE=URI", source.toString());
        }
        return lines.octets();
    }

    /**
     * The one event of a feed that has none. A calendar must hold at least one component (RFC 5545, section 3.6), and
     * clients report one without as broken, which would look like a fault to somebody who merely has no shifts. So there
     * is an all-day event that says so, on a day long past: it satisfies the client and is in nobody's way.
     */
    private byte[] nothing(SiteSettings site) {
        LocalDate longAgo = LocalDate.ofInstant(Event.LONG_AGO, ZoneOffset.UTC);
        return new Event(
                        Event.uid(site.host(), "nothing", path),
                        Event.LONG_AGO,
                        longAgo,
                        longAgo.plusDays(1),
                        name + ": nothing planned",
                        List.of("This calendar has no events yet. They appear here by themselves."),
                        SiteAddress.of(site, page),
                        List.of("ON-CALL"))
                .text();
    }
}
