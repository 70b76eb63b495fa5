package dev.watchbill.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Any names: feeds that read back to the same events, as many as with plain names. */
public final class FeedFuzz {
    private static final String FEED = "calendar/data-engineering.ics";
    /** What stands for a broken character, also for one that a feed would have broken. */
    private static final char UNREADABLE = '\uFFFD';

    private static final List<ReadEvent> PLAIN = events(sample());

    private FeedFuzz() {}

    /**
     * @param input up to seven names with zeros between them
     */
    public static void fuzzerTestOneInput(byte[] input) {
        List<String> names = new ArrayList<>(Arrays.asList(new String(input, StandardCharsets.UTF_8).split("\0", 7)));
        names.replaceAll(name -> name.isBlank() ? "Name" : name.replace(UNREADABLE, '?'));
        while (names.size() < 7) {
            names.add("Name");
        }
        Sample sample = new Sample().holiday("2026-12-25", names.get(6), "sam", "jamie");
        List<String> people = List.of("alex", "jamie", "sam", "taylor");
        for (int i = 0; i < people.size(); i++) {
            sample.names.put(people.get(i), names.get(i));
        }
        sample.scheduleName = names.get(4);
        sample.pipelines.put("aggregate-profit", names.get(5));
        List<ReadEvent> events = events(sample);
        FeedReadersTest.assertIcal4jAgrees(sample);
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
        sample.feeds().forEach((path, feed) -> {
            if (!Arrays.equals(feed, again.get(path))) {
                throw new AssertionError(path + " differs from one build to the next");
            }
            if (FoldedTextTest.longestLine(feed) > 75) {
                throw new AssertionError("a line is too long in " + path);
            }
        });
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

    private static Sample sample() {
        return new Sample().holiday("2026-12-25", "Name", "sam", "jamie");
    }

    private static List<String> times(List<ReadEvent> events) {
        return events.stream().map(event -> event.start() + " " + event.end()).toList();
    }

    private static List<ReadEvent> events(Sample sample) {
        return PlainReader.events(FEED, sample.feed(FEED));
    }
}
