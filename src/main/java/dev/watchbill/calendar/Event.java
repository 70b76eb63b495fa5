package dev.watchbill.calendar;

import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Rota;
import dev.watchbill.runtime.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;

/**
 * One VEVENT (RFC 5545, section 3.6.1).
 *
 * @param stamp when the data came to be: DTSTAMP and LAST-MODIFIED, never the time of the build
 * @param start an instant, written in UTC, or a date
 * @param end of the start's kind, exclusive
 * @param description line by line; what is inside a line cannot begin another
 * @param url the page about it; null where the site's address is not known
 */
record Event(
        String uid,
        Instant stamp,
        Temporal start,
        Temporal end,
        String summary,
        List<String> description,
        @Nullable URI url,
        List<String> categories) {
    /** The stamp of what carries no date of its own. */
    static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    /** How much of the hash names an event, in octets. */
    private static final int UID_OCTETS = 16;

    /** When a schedule's data came to be, as far as the data tell: the first moment of its first rotation. */
    static Instant stamp(Schedule schedule) {
        Instant start = Rota.of(schedule).start();
        return start == null ? LONG_AGO : start;
    }

    /**
     * A name for an event that is the same wherever and whenever it is made from the same facts (RFC 7986, section 5.3).
     *
     * @param facts none holds a line break
     */
    static String uid(String host, String... facts) {
        byte[] text = String.join("\n", facts).getBytes(StandardCharsets.UTF_8);
        return new Sha256().add(text).hex(UID_OCTETS) + "@" + host;
    }

    /** The event, folded, in UTF-8: free time that nobody is asked to accept. */
    byte[] text() {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(uid),
                new DtStamp(stamp),
                new DtStart<>(start),
                new DtEnd<>(end),
                new LastModified(stamp),
                new Sequence(0),
                new Summary(OneLine.of(summary)),
                new Description(description.stream().map(OneLine::of).collect(Collectors.joining("\n"))),
                new Categories(new TextList(categories)),
                new Status(Status.VALUE_CONFIRMED),
                new Transp(Transp.VALUE_TRANSPARENT),
                new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")));
        if (url != null) {
            properties.add(new Url(url));
        }
        return FoldedText.octets(new VEvent(new PropertyList(properties)).toString());
    }
}
