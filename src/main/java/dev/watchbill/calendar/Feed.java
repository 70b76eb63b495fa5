package dev.watchbill.calendar;

import dev.watchbill.model.SiteSettings;
import dev.watchbill.source.Location;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

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
        out.writeBytes(FoldedText.octets("BEGIN:VCALENDAR\r\n" + properties(site)));
        List<byte[]> texts = events.isEmpty() ? List.of(nothing(site)) : events;
        texts.forEach(out::writeBytes);
        out.writeBytes(FoldedText.octets("END:VCALENDAR\r\n"));
        return out.toByteArray();
    }

    /** By RFC 5545, section 3.7, RFC 7986, section 5, and what Apple and Microsoft did before there was the latter. */
    private String properties(SiteSettings site) {
        String shown = OneLine.of(name);
        List<Property> properties = new ArrayList<>(List.of(
                new Version(new ParameterList(), Version.VALUE_2_0),
                new ProdId("-//Watchbill//Feeds//EN"),
                new CalScale(CalScale.VALUE_GREGORIAN),
                new Method(Method.VALUE_PUBLISH),
                new Name(shown),
                new XProperty("X-WR-CALNAME", shown),
                new XProperty("X-WR-TIMEZONE", zone.getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()),
                new Color(new ParameterList(), COLORS.get(Math.floorMod(path.hashCode(), COLORS.size())))));
        URI address = site.fullAddress(page);
        URI source = site.fullAddress(path);
        if (address != null && source != null) {
            properties.add(new Url(address));
            properties.add(new Source(new ParameterList(List.of(Value.URI)), source.toString()));
        }
        return properties.stream().map(Property::toString).collect(Collectors.joining());
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
                        site.fullAddress(page),
                        List.of("ON-CALL"))
                .text();
    }
}
