package dev.watchbill.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.TurnLength;
import dev.watchbill.source.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final String ALL = "calendar/data-engineering.ics";
    private static final String HOLIDAYS = "calendar/data-engineering-holidays.ics";

    @Test
    void everyScheduleRoleAndPersonHasAFeed() {
        assertEquals(
                Set.of(
                        ALL,
                        "calendar/data-engineering-primary.ics",
                        "calendar/data-engineering-secondary.ics",
                        HOLIDAYS,
                        "calendar/people/alex.ics",
                        "calendar/people/jamie.ics",
                        "calendar/people/kim.ics",
                        "calendar/people/sam.ics",
                        "calendar/people/taylor.ics"),
                new Sample().feeds().keySet());
    }

    @Test
    void noScheduleMeansNoFeed() {
        Feeds feeds = Feeds.render(new Sample().catalog(), new TreeMap<>());
        assertTrue(feeds.files().asMap().isEmpty());
    }

    @Test
    void calendarSaysWhatClientsAskFor() {
        Map<String, String> expected = new HashMap<>(Map.of(
                "BEGIN", "VCALENDAR",
                "VERSION", "2.0",
                "PRODID", "-//Watchbill//Feeds//EN",
                "CALSCALE", "GREGORIAN",
                "METHOD", "PUBLISH",
                "NAME", "Data engineering: primary",
                "X-WR-CALNAME", "Data engineering: primary",
                "X-WR-TIMEZONE", "UTC",
                "REFRESH-INTERVAL;VALUE=DURATION", "PT1H",
                "X-PUBLISHED-TTL", "PT1H"));
        expected.put("URL", "https://bill.example.com/team/oncall/data-engineering/");
        expected.put("SOURCE;VALUE=URI", "https://bill.example.com/team/calendar/data-engineering-primary.ics");
        Map<String, String> calendar =
                new HashMap<>(PlainReader.calendar(new Sample().feed("calendar/data-engineering-primary.ics")));
        assertTrue(calendar.remove("COLOR").matches("[a-z]+"));
        assertEquals(expected, calendar);
    }

    @Test
    void eventSaysWhatClientsAskFor() {
        Map<String, String> event = eventAt(new Sample(), "20260622T090000Z", "PRIMARY");
        assertTrue(event.remove("UID").matches("[0-9a-f]{32}@bill\\.example\\.com"));
        assertEquals(
                Map.ofEntries(
                        Map.entry("DTSTAMP", "20260105T090000Z"),
                        Map.entry("LAST-MODIFIED", "20260105T090000Z"),
                        Map.entry("DTSTART", "20260622T090000Z"),
                        Map.entry("DTEND", "20260629T090000Z"),
                        Map.entry("SEQUENCE", "0"),
                        Map.entry("SUMMARY", "Alex (primary)\\, Data engineering"),
                        Map.entry(
                                "DESCRIPTION",
                                "Also on call:\\n- Jamie (secondary)\\n\\nPipelines and their runbooks:\\n"
                                        + "- Aggregate profit\\nhttps://bill.example.com/team/runbooks/profit/late%20data/"),
                        Map.entry("URL", "https://bill.example.com/team/oncall/data-engineering/"),
                        Map.entry("CATEGORIES", "ON-CALL,PRIMARY"),
                        Map.entry("STATUS", "CONFIRMED"),
                        Map.entry("TRANSP", "TRANSPARENT"),
                        Map.entry("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")),
                event);
    }

    @Test
    void addressesAreLeftOutWhereTheSiteHasNone() {
        Sample sample = new Sample();
        sample.url = null;
        sample.feeds().forEach((path, feed) -> {
            String text = new String(feed, StandardCharsets.UTF_8);
            assertFalse(text.contains("\r\nURL"), path);
            assertFalse(text.contains("\r\nSOURCE"), path);
            assertTrue(text.contains("@watchbill.invalid"), path);
        });
    }

    @Test
    void descriptionSaysWhenTheOthersAreOnCallForAPartOnly() {
        Sample sample = new Sample().cover("2026-06-24T14:00", "2026-06-24T18:00", "secondary", "jamie", "sam");
        String description = PlainReader.unescape(
                eventAt(sample, "20260622T090000Z", "PRIMARY").get("DESCRIPTION"));
        assertEquals(
                List.of(
                        "Also on call:",
                        "- Jamie (secondary), from 2026-06-22 09:00 until 2026-06-24 14:00 UTC",
                        "- Sam (secondary), from 2026-06-24 14:00 until 2026-06-24 18:00 UTC",
                        "- Jamie (secondary), from 2026-06-24 18:00 until 2026-06-29 09:00 UTC"),
                description.lines().limit(4).toList());
    }

    @Test
    void holidayIsAWholeDayWithWhoIsOnCallInTheEnd() {
        Sample sample = new Sample()
                .holiday("2026-12-25", "Christmas Day", "sam", "jamie")
                .cover("2026-12-25T12:00", "2026-12-25T18:00", "primary", "sam", "alex")
                .holiday("2028-12-25", "Beyond the span", "sam", "jamie")
                .holiday("2025-12-25", "Long over", "sam", "jamie");
        List<ReadEvent> events = PlainReader.events(HOLIDAYS, sample.feed(HOLIDAYS));
        assertEquals(1, events.size());
        ReadEvent event = events.get(0);
        assertEquals("2026-12-25", event.start());
        assertEquals("2026-12-26", event.end());
        assertEquals("Christmas Day: Sam, Alex, Jamie, Data engineering", event.summary());
        assertEquals(
                "primary: Sam, Alex\nsecondary: Jamie\nfrom 2026-12-25 09:00 until 2026-12-26 09:00 UTC",
                event.description());
    }

    @Test
    void feedWithoutEventsHoldsOneThatIsInNobodysWay() {
        byte[] feed = new Sample().feed("calendar/people/kim.ics");
        List<ReadEvent> events = PlainReader.events("kim", feed);
        assertEquals(1, events.size());
        assertEquals("2000-01-01", events.get(0).start());
        assertEquals("Kim, on call: nothing planned", events.get(0).summary());
        assertEquals(
                1, PlainReader.events("holidays", new Sample().feed(HOLIDAYS)).size());
    }

    @Test
    void sameContentHasTheSameBytes() {
        Map<String, byte[]> first = new Sample().feeds();
        Map<String, byte[]> second = new Sample().feeds();
        first.forEach((path, feed) -> assertArrayEquals(feed, second.get(path), path));
    }

    @Test
    void shiftHasTheSameTextInEveryFeedAndAtEveryBuild() {
        Sample later = new Sample();
        later.now = Sample.NOW.plus(Duration.ofDays(40));
        Map<String, Map<String, String>> byUid = new HashMap<>();
        int[] seen = {0};
        for (Sample sample : List.of(new Sample(), later)) {
            sample.feeds().forEach((path, feed) -> {
                Set<String> uids = new HashSet<>();
                for (Map<String, String> event : PlainReader.rawEvents(feed)) {
                    assertTrue(uids.add(event.get("UID")), "twice in " + path);
                    Map<String, String> other = byUid.putIfAbsent(event.get("UID"), event);
                    if (other != null) {
                        seen[0]++;
                        assertEquals(other, event);
                    }
                }
            });
        }
        assertTrue(seen[0] > 2 * byUid.size(), "every shift is in three feeds");
    }

    @Test
    void eventAtTheEdgeOfTheSpanSaysTheSameTheDayBefore() {
        Map<String, Map<String, String>> byUid = new HashMap<>();
        for (String now : List.of("2026-06-13T18:00:00Z", "2026-06-14T18:00:00Z", "2026-06-15T00:00:00Z")) {
            Sample sample = new Sample()
                    .holiday("2026-03-16", "Spring Day", "taylor", "alex")
                    .cover("2026-03-16T14:00", "2026-03-16T18:00", "primary", "taylor", "jamie")
                    .cover("2027-06-16T14:00", "2027-06-16T18:00", "secondary", "alex", "sam");
            sample.now = Instant.parse(now);
            for (String path : List.of(ALL, HOLIDAYS)) {
                PlainReader.rawEvents(sample.feed(path)).forEach(event -> {
                    Map<String, String> before = byUid.putIfAbsent(event.get("UID"), event);
                    assertEquals(before == null ? event : before, event, now);
                });
            }
        }
        assertEquals(
                1,
                byUid.values().stream()
                        .filter(event -> event.get("SUMMARY").startsWith("Spring Day"))
                        .count());
    }

    @Test
    void twoSchedulesDoNotShareUids() {
        Sample sample = new Sample();
        sample.schedules.add("platform");
        Set<String> uids = uids(sample.feed(ALL));
        uids.retainAll(uids(sample.feed("calendar/platform.ics")));
        assertEquals(Set.of(), uids);
        assertEquals(
                2 * uids(new Sample().feed("calendar/people/alex.ics")).size(),
                uids(sample.feed("calendar/people/alex.ics")).size());
    }

    @Test
    void swapReplacesTheTwoShiftsAndTellsTheOthersOfThoseTurns() {
        Map<String, Map<String, String>> before = byUid(new Sample().feed(ALL));
        Sample swapped = new Sample().swap("2026-07-06", "sam", "alex", "2026-07-20");
        Map<String, Map<String, String>> after = byUid(swapped.feed(ALL));
        assertEquals(
                Set.of("20260706T090000Z Sam (primary)", "20260720T090000Z Alex (primary)"), onlyIn(before, after));
        assertEquals(
                Set.of("20260706T090000Z Alex (primary)", "20260720T090000Z Sam (primary)"), onlyIn(after, before));
        Set<String> retold = new HashSet<>();
        before.forEach((uid, event) -> {
            Map<String, String> then = after.getOrDefault(uid, event);
            if (!then.equals(event)) {
                retold.add(shown(event));
                assertFalse(then.get("DESCRIPTION").equals(event.get("DESCRIPTION")));
                Map<String, String> rest = new HashMap<>(then);
                rest.put("DESCRIPTION", event.get("DESCRIPTION"));
                assertEquals(event, rest);
            }
        });
        assertEquals(Set.of("20260706T090000Z Taylor (secondary)", "20260720T090000Z Jamie (secondary)"), retold);
    }

    @Test
    void linesAreShortAndNothingIsForbidden() {
        Sample sample = new Sample().holiday("2026-12-25", "Día de Navidad 🎄".repeat(9), "sam", "jamie");
        sample.feeds().forEach((path, feed) -> {
            assertTrue(FoldedTextTest.longestLine(feed) <= 75, path);
            for (String line : PlainReader.lines(feed)) {
                assertFalse(
                        line.matches("(ATTENDEE|ORGANIZER|RRULE|BEGIN:VALARM|BEGIN:VTIMEZONE).*"), path + ": " + line);
            }
        });
    }

    @Test
    void descriptionsShrinkBeforeAFeedGrowsTooLarge() {
        Sample sample = new Sample();
        for (int i = 0; i < 3000; i++) {
            sample.runbooks.put("runbooks/profit/case-" + i + "/", "aggregate-profit");
        }
        Feeds feeds = sample.render();
        assertEquals(List.of(), feeds.findings());
        assertTrue(description(sample).endsWith("Pipelines:\n- Aggregate profit"));
        for (int i = 0; i < 500; i++) {
            sample.pipelines.put("pipeline-" + i, "Pipeline number " + i);
        }
        assertTrue(description(sample)
                .endsWith("Pipelines: 501, see https://bill.example.com/team/oncall/data-engineering/"));
    }

    @Test
    void feedStaysBelowOneMegabyteAndKeepsWhatComesNext() {
        for (int hours : List.of(4, 1)) {
            Sample sample = new Sample();
            sample.turn = new TurnLength(hours, ChronoUnit.HOURS);
            List<Finding> findings = sample.render().findings();
            assertEquals(
                    List.of("feed-size"),
                    findings.stream().map(Finding::rule).distinct().toList());
            assertTrue(findings.get(0).message().startsWith(ALL + " holds the shifts that begin from "));
            byte[] feed = sample.feed(ALL);
            assertTrue(feed.length < 1_000_000 && feed.length > 950_000, "octets: " + feed.length);
            List<ReadEvent> events = PlainReader.events(ALL, feed);
            assertFalse(Instant.parse(events.get(0).start()).isAfter(Sample.NOW));
            assertTrue(
                    Instant.parse(events.get(events.size() - 1).end()).isAfter(Sample.NOW.plus(Duration.ofDays(30))));
        }
    }

    @Test
    void whereAllThatComesFitsTheLatestOfThePastAreKept() {
        Sample sample = new Sample();
        sample.turn = new TurnLength(12, ChronoUnit.HOURS);
        List<ReadEvent> events = PlainReader.events(ALL, sample.feed(ALL));
        Instant first = Instant.parse(events.get(0).start());
        assertTrue(first.isBefore(Sample.NOW) && first.isAfter(Sample.NOW.minus(Duration.ofDays(90))), first::toString);
        assertFalse(Instant.parse(events.get(events.size() - 1).end()).isBefore(Instant.parse("2027-06-15T12:00:00Z")));
    }

    @Test
    void twoFeedsForOneAddressAreReported() {
        Sample sample = new Sample();
        sample.roles.add("holidays");
        List<Finding> findings = sample.render().findings();
        assertEquals(
                List.of("feed-address"), findings.stream().map(Finding::rule).toList());
    }

    @Test
    void everyShiftOfTheSpanAndNothingElseIsThere() {
        Set<String> expected = new Sample()
                .timetables().get("data-engineering").shifts().stream()
                        .map(shift -> shift.from() + " " + shift.until())
                        .collect(Collectors.toSet());
        List<ReadEvent> events = PlainReader.events(ALL, new Sample().feed(ALL));
        assertEquals(
                expected,
                events.stream().map(event -> event.start() + " " + event.end()).collect(Collectors.toSet()));
        Instant first = Instant.parse(events.get(0).start());
        Instant last = Instant.parse(events.get(events.size() - 1).end());
        assertFalse(first.isAfter(Sample.NOW.minus(Duration.ofDays(90))));
        assertFalse(last.isBefore(Instant.parse("2027-06-15T12:00:00Z")));
    }

    private static String description(Sample sample) {
        return PlainReader.events(ALL, sample.feed(ALL)).get(0).description();
    }

    private static Map<String, String> eventAt(Sample sample, String start, String role) {
        return PlainReader.rawEvents(sample.feed(ALL)).stream()
                .filter(event -> start.equals(event.get("DTSTART")))
                .filter(event -> event.get("CATEGORIES").endsWith("," + role))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Map<String, String>> byUid(byte[] feed) {
        return PlainReader.rawEvents(feed).stream()
                .collect(Collectors.toMap(event -> event.get("UID"), event -> event));
    }

    private static Set<String> uids(byte[] feed) {
        return new HashSet<>(byUid(feed).keySet());
    }

    private static Set<String> onlyIn(Map<String, Map<String, String>> these, Map<String, Map<String, String>> those) {
        return these.entrySet().stream()
                .filter(entry -> !those.containsKey(entry.getKey()))
                .map(entry -> shown(entry.getValue()))
                .collect(Collectors.toSet());
    }

    private static String shown(Map<String, String> event) {
        String summary = event.get("SUMMARY");
        return event.get("DTSTART") + " " + summary.substring(0, summary.indexOf("\\,"));
    }
}
