package dev.watchbill.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

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
        if (new HashSet<>(events.stream().map(ReadEvent::uid).toList()).size() != events.size()) {
            throw new AssertionError("two events of one UID: " + events);
        }
        if (FoldedTextTest.longestLine(sample.feed(FEED)) > 75) {
            throw new AssertionError("a line is too long");
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
