package dev.watchbill.calendar;

import dev.watchbill.model.Address;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.Person;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.SiteSettings;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The calendar feeds of a site: one for each schedule, for each of its roles, for its holidays, and for each person.
 *
 * @param files by path below the site
 * @param findings feeds that are too large for calendars to take, and feeds that would share one address
 */
public record Feeds(SiteFiles files, List<Finding> findings) {
    /** The size from which services refuse a feed, in octets. */
    static final int LIMIT = 1_000_000;

    /** What a feed has beside its events, in octets, at most. */
    private static final int FRAME = 4_000;

    private static final Comparator<ShiftEvents.Rendered> BY_TIME = Comparator.comparing(
                    (ShiftEvents.Rendered event) -> event.shift().from())
            .thenComparing(event -> event.shift().schedule())
            .thenComparing(event -> event.shift().role());

    /**
     * Renders the published shifts. Nothing but the arguments goes into the feeds, so the same content has the same
     * bytes. Where there is no schedule there is no feed, and the calendar library stays unloaded.
     *
     * @param timetables by the schedule's id
     */
    public static Feeds render(Catalog catalog, SortedMap<String, Timetable> timetables) {
        Feeds feeds = new Feeds(new SiteFiles(), new ArrayList<>());
        if (timetables.isEmpty()) {
            return feeds;
        }
        Instant now = timetables.get(timetables.firstKey()).now();
        Duties duties = Duties.of(catalog);
        Map<String, List<ShiftEvents.Rendered>> shifts = new HashMap<>();
        timetables.values().forEach(timetable -> {
            List<ShiftEvents.Rendered> events =
                    ShiftEvents.of(catalog, timetable, duties).render();
            feeds.addSchedule(
                    catalog.site(),
                    timetable,
                    events,
                    HolidayEvents.of(catalog, timetable).render());
            events.forEach(event -> shifts.computeIfAbsent(event.shift().person(), person -> new ArrayList<>())
                    .add(event));
        });
        for (Person person : catalog.people().values()) {
            feeds.addPerson(
                    catalog.site(), now, person, shifts.getOrDefault(person.id().value(), List.of()));
        }
        return feeds;
    }

    private void addSchedule(
            SiteSettings site, Timetable timetable, List<ShiftEvents.Rendered> events, List<byte[]> holidays) {
        Schedule schedule = timetable.schedule();
        ZoneId zone = schedule.zone();
        String name = schedule.name();
        String id = schedule.id().value();
        String page = Address.schedule(id);
        Location at = schedule.id().at();
        Instant now = timetable.now();
        add(site, feed(Address.feed(id), name, zone, page, at, events, now));
        for (Located<String> role : schedule.roles()) {
            String inRole = role.value();
            List<ShiftEvents.Rendered> ofRole = events.stream()
                    .filter(event -> event.shift().role().equals(inRole))
                    .toList();
            add(site, feed(Address.roleFeed(id, inRole), name + ": " + inRole, zone, page, role.at(), ofRole, now));
        }
        add(site, new Feed(Address.holidayFeed(id), name + ": holidays", zone, page, at, holidays));
    }

    private void addPerson(SiteSettings site, Instant now, Person person, List<ShiftEvents.Rendered> events) {
        String id = person.id().value();
        ZoneId zone = person.timeZone() == null ? site.timeZone() : person.timeZone();
        String path = Address.personFeed(id);
        String page = Address.person(id);
        List<ShiftEvents.Rendered> inOrder = events.stream().sorted(BY_TIME).toList();
        add(
                site,
                feed(path, person.name() + ", on call", zone, page, person.id().at(), inOrder, now));
    }

    /** A feed of shifts that calendars take; what is left out is told. */
    private Feed feed(
            String path,
            String name,
            ZoneId zone,
            String page,
            Location at,
            List<ShiftEvents.Rendered> events,
            Instant now) {
        List<ShiftEvents.Rendered> held = held(events, now);
        if (held.size() < events.size()) {
            ShiftEvents.Rendered last = held.get(held.size() - 1);
            String message = path + " holds the shifts that begin from "
                    + held.get(0).shift().from() + " to " + last.shift().from()
                    + " only, since calendars refuse feeds of 1 MB; fewer or longer turns make room for more";
            findings.add(Finding.warning("feed-size", at, message));
        }
        return new Feed(
                path,
                name,
                zone,
                page,
                at,
                held.stream().map(ShiftEvents.Rendered::text).toList());
    }

    /**
     * As many of the events as a feed has room for: those that are not over, the next ones first, then the last of those
     * that are.
     *
     * @param events by their start
     */
    private static List<ShiftEvents.Rendered> held(List<ShiftEvents.Rendered> events, Instant now) {
        int first = 0;
        while (first < events.size() && !events.get(first).shift().until().isAfter(now)) {
            first++;
        }
        int end = first;
        int room = LIMIT - FRAME;
        while (end < events.size() && events.get(end).text().length <= room) {
            room -= events.get(end++).text().length;
        }
        while (end == events.size() && first > 0 && events.get(first - 1).text().length <= room) {
            room -= events.get(--first).text().length;
        }
        return events.subList(first, end);
    }

    private void add(SiteSettings site, Feed feed) {
        if (files.asMap().containsKey(feed.path())) {
            String message = "the feed '" + feed.name() + "' has the address of another feed, " + feed.path()
                    + "; rename the role or the schedule";
            findings.add(Finding.error("feed-address", feed.at(), message));
            return;
        }
        byte[] octets = feed.octets(site);
        if (octets.length >= LIMIT) {
            String message = feed.path() + " has " + octets.length / 1000
                    + " kB, and calendars refuse feeds of 1 MB; shorter names make it smaller";
            findings.add(Finding.warning("feed-size", feed.at(), message));
        }
        files.add(feed.path(), new SiteFiles.Bytes(octets));
    }
}
