package dev.watchbill.calendar;

import dev.watchbill.model.TurnLength;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Any names: feeds that read back to the same events, as many as with plain names. A slow reader of others gets each kind
 * of feed once, ours gets them all.
 */
public final class FeedFuzz {
    private static final String FEED = "calendar/data-engineering.ics";
    private static final List<String> OF_EACH_KIND =
            List.of(FEED, "calendar/data-engineering-holidays.ics", "calendar/people/alex.ics");
    /** What stands for a broken character, also for one that a feed would have broken. */
    private static final char UNREADABLE = '\uFFFD';

    private static final List<ReadEvent> PLAIN =
            PlainReader.events(FEED, sample("Name").feed(FEED));

    private FeedFuzz() {}

    /**
     * @param input up to seven names with zeros between them
     */
    public static void fuzzerTestOneInput(byte[] input) {
        List<String> names = new ArrayList<>(Arrays.asList(new String(input, StandardCharsets.UTF_8).split("\0", 7)));
        names.replaceAll(name -> name.isBlank() ? "Name" : readable(name.replace(UNREADABLE, '?')));
        while (names.size() < 7) {
            names.add("Name");
        }
        Sample sample = sample(names.get(6));
        List<String> people = List.of("alex", "jamie", "sam", "taylor");
        for (int i = 0; i < people.size(); i++) {
            sample.names.put(people.get(i), names.get(i));
        }
        sample.scheduleName = names.get(4);
        sample.pipelines.put("aggregate-profit", names.get(5));
        Map<String, byte[]> feeds = sample.feeds();
        List<ReadEvent> events = PlainReader.events(FEED, feeds.get(FEED));
        FeedReadersTest.assertIcal4jAgrees(
                OF_EACH_KIND.stream().collect(Collectors.toMap(path -> path, feeds::get, (a, b) -> a, TreeMap::new)));
        if (!times(events).equals(times(PLAIN))) {
            throw new AssertionError("other events: " + events);
        }
        if (!events.stream()
                .map(ReadEvent::uid)
                .toList()
                .equals(PLAIN.stream().map(ReadEvent::uid).toList())) {
            throw new AssertionError("a name changes an event's UID: " + events);
        }
        if (new HashSet<>(events.stream().map(ReadEvent::uid).toList()).size() != events.size()) {
            throw new AssertionError("two events of one UID: " + events);
        }
        assertNamed(sample, events);
        Map<String, byte[]> again = sample.feeds();
        feeds.forEach((path, feed) -> {
            if (!Arrays.equals(feed, again.get(path))) {
                throw new AssertionError(path + " differs from one build to the next");
            }
            if (PlainReader.events(path, feed).isEmpty()) {
                throw new AssertionError("nothing in " + path);
            }
            if (FoldedTextTest.longestLine(feed) > 75) {
                throw new AssertionError("a line is too long in " + path);
            }
        });
    }

    /** ical4j takes a backslash at the end of a line, itself escaped, for a part of the line break's. */
    private static String readable(String name) {
        return OneLine.of(name).endsWith("\\") ? name + "." : name;
    }

    /** Each event begins with the name of somebody, or of the holiday, in one line. */
    private static void assertNamed(Sample sample, List<ReadEvent> events) {
        List<String> names = new ArrayList<>(sample.names.values());
        sample.holidays.forEach(holiday -> names.add(holiday.name()));
        for (ReadEvent event : events) {
            if (names.stream().map(OneLine::of).noneMatch(event.summary()::startsWith)) {
                throw new AssertionError("nobody's event: " + event);
            }
        }
    }

    /** Long turns, because an event more says nothing more. */
    private static Sample sample(String holiday) {
        Sample sample = new Sample().holiday("2026-12-25", holiday, "sam", "jamie");
        sample.turn = new TurnLength(6, ChronoUnit.MONTHS);
        return sample;
    }

    private static List<String> times(List<ReadEvent> events) {
        return events.stream().map(event -> event.start() + " " + event.end()).toList();
    }
}
