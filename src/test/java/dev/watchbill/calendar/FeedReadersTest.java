package dev.watchbill.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.Handoff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Programs that share no code with each other understand the feeds in the same way. */
class FeedReadersTest {
    private static final List<String> ZONES = List.of(
            "America/New_York", "Europe/Lisbon", "Australia/Lord_Howe", "America/Santiago", "Africa/Casablanca");

    private static final LocalTime HANDOFF = LocalTime.of(2, 15);
    private static final Set<LocalTime> ROTA_TIMES = Set.of(HANDOFF, LocalTime.of(14, 0), LocalTime.of(18, 0));

    private static final Map<String, String> HOSTILE = Map.of(
            "alex",
            "Ḱ😀€".repeat(100),
            "jamie",
            "ג'יימי \u202Eevil\u202C عليّ",
            "sam",
            "Sam, \"Sammy\"; \\n \\N C:\\new\\,",
            "taylor",
            "T\r\nEND:VEVENT\nBEGIN:VALARM\u0000\u0007\u001B\u007F\u0085\u2028\tx\uD83D",
            "kim",
            "Kím 👩‍👩‍👧‍👦 😀");

    @Test
    void ical4jAgrees() {
        assertIcal4jAgrees(sample(ZoneId.of("Europe/Lisbon")).feeds());
        assertIcal4jAgrees(hostile().feeds());
    }

    @ParameterizedTest
    @EnumSource
    void programsOfOtherLanguagesAgree(ForeignReader reader, @TempDir Path folder)
            throws IOException, URISyntaxException {
        reader.assumeInstalled();
        Sample hostile = hostile();
        if (reader != ForeignReader.ICAL_JS && reader != ForeignReader.LIBICAL) {
            // The others misread a backslash, itself escaped, before an n, a comma or a semicolon.
            hostile.names.put("sam", "Sam, \"Sammy\"; C:\\Data");
        }
        List<Sample> samples = new ArrayList<>(List.of(hostile));
        ZONES.forEach(zone -> samples.add(sample(ZoneId.of(zone))));
        for (Sample sample : samples) {
            assertIterableEquals(events(sample.feeds()), reader.read(sample, folder));
        }
    }

    @Test
    void hostileNamesArriveAsOneLineEach() {
        List<ReadEvent> events = events(hostile().feeds());
        assertEquals(
                Set.of(
                        "Ḱ😀€".repeat(100),
                        "Kím 👩‍👩‍👧‍👦 😀",
                        "ג'יימי evil عليّ",
                        "Sam, \"Sammy\"; \\n \\N C:\\new\\,",
                        "T END:VEVENT BEGIN:VALARM x"),
                new HashSet<>(events.stream()
                        .filter(event -> event.feed().equals("calendar/data-engineering.ics"))
                        .map(event ->
                                event.summary().substring(0, event.summary().lastIndexOf(" (")))
                        .toList()));
        for (ReadEvent event : events) {
            assertFalse(event.description().lines().anyMatch(line -> line.startsWith("Secondary:")));
        }
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void eachRoleIsCoveredAcrossClockChanges(String zone) {
        Sample sample = sample(ZoneId.of(zone));
        assertIcal4jAgrees(sample.feeds());
        Set<Duration> lengths = new HashSet<>();
        for (String role : sample.roles) {
            List<VEvent> events = new ArrayList<>(read(sample.feed("calendar/data-engineering-" + role + ".ics"))
                    .getComponents("VEVENT"));
            events.sort(Comparator.comparing(FeedReadersTest::start));
            events.forEach(event -> assertOnTheWallClock(start(event), sample.zone));
            assertFalse(start(events.get(0)).isAfter(Sample.NOW.minus(Duration.ofDays(90))));
            assertFalse(end(events.get(events.size() - 1)).isBefore(Instant.parse("2027-06-15T00:00:00Z")));
            for (int i = 0; i + 1 < events.size(); i++) {
                assertEquals(end(events.get(i)), start(events.get(i + 1)), role);
                lengths.add(Duration.between(start(events.get(i)), end(events.get(i))));
            }
        }
        assertTrue(lengths.size() >= 3, "no clock changed: " + lengths);
    }

    /** At a time of the rota, the first of two, or the first moment after the clocks skipped it. */
    private static void assertOnTheWallClock(Instant start, ZoneId zone) {
        ZonedDateTime local = start.atZone(zone);
        ZoneOffsetTransition change =
                zone.getRules().getTransition(local.toLocalDate().atTime(HANDOFF));
        if (change == null || !change.isGap() || !change.getInstant().equals(start)) {
            assertTrue(ROTA_TIMES.contains(local.toLocalTime()), local.toString());
            assertEquals(local.withEarlierOffsetAtOverlap(), local);
        }
    }

    private static Sample sample(ZoneId zone) {
        Sample sample = new Sample()
                .holiday("2026-12-25", "Christmas Day", "sam", "jamie")
                .holiday("2026-03-29", "Summer Time", "taylor", "alex")
                .swap("2026-07-05", "sam", "alex", "2026-07-19")
                .cover("2026-08-11T14:00", "2026-08-11T18:00", "primary", "taylor", "alex");
        sample.zone = zone;
        sample.handoff = new Handoff(DayOfWeek.SUNDAY, HANDOFF);
        return sample;
    }

    private static Sample hostile() {
        Sample sample = sample(ZoneId.of("Asia/Jerusalem"))
                .cover("2026-08-18T14:00", "2026-08-18T18:00", "primary", "alex", "kim");
        sample.names.putAll(HOSTILE);
        sample.scheduleName = "Data;\r\nX-EVIL:1,\\ 😀";
        sample.pipelines.put("aggregate-profit", "Profit\nSecondary: Mallory; a, b\\c");
        return sample;
    }

    /** Valid, too, but for the organizer that RFC 5546 asks for and that would make mail programs ask for answers. */
    static void assertIcal4jAgrees(Map<String, byte[]> feeds) {
        List<ReadEvent> ical4j = new ArrayList<>();
        feeds.forEach((path, feed) -> {
            Calendar calendar = read(feed);
            assertEquals(
                    List.of(),
                    calendar.validate().getEntries().stream()
                            .map(ValidationEntry::getMessage)
                            .filter(message -> !message.endsWith(": ORGANIZER"))
                            .toList(),
                    path);
            calendar.<VEvent>getComponents("VEVENT").forEach(event -> ical4j.add(readEvent(path, event)));
        });
        assertIterableEquals(events(feeds), ical4j);
    }

    private static List<ReadEvent> events(Map<String, byte[]> feeds) {
        List<ReadEvent> events = new ArrayList<>();
        feeds.forEach((path, feed) -> events.addAll(PlainReader.events(path, feed)));
        return events;
    }

    private static Calendar read(byte[] feed) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(feed));
        } catch (IOException | ParserException e) {
            throw new AssertionError("ical4j cannot read it", e);
        }
    }

    private static ReadEvent readEvent(String path, VEvent event) {
        return new ReadEvent(
                path,
                value(event, "UID"),
                moment(event.getDateTimeStart().getDate()),
                moment(event.getDateTimeEnd().getDate()),
                value(event, "SUMMARY"),
                value(event, "DESCRIPTION"));
    }

    private static String moment(Temporal time) {
        return time instanceof LocalDate ? time.toString() : Instant.from(time).toString();
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }

    private static Instant start(VEvent event) {
        return Instant.from(event.getDateTimeStart().getDate());
    }

    private static Instant end(VEvent event) {
        return Instant.from(event.getDateTimeEnd().getDate());
    }
}
