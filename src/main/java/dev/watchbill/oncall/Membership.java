package dev.watchbill.oncall;

import dev.watchbill.model.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * When a person is in the team of a rota: from the day they joined through the day they left. Where people.yaml does
 * not say, from the first rotation that names them until the last that does ends.
 */
record Membership(Person person, Interval time) {
    /** The team of a rota: everybody whom one of its rotations names, by id. */
    static List<Membership> of(List<Block> blocks, Collection<Person> people, ZoneId zone) {
        TreeMap<String, Interval> named = new TreeMap<>();
        for (Block block : blocks) {
            block.rotation().order().stream()
                    .flatMap(entry -> entry.people().values().stream())
                    .flatMap(List::stream)
                    .forEach(person -> named.merge(person.value(), block.active(), Interval::span));
        }
        return people.stream()
                .filter(person -> named.containsKey(person.id().value()))
                .map(person -> new Membership(
                        person, inTeam(person, named.get(person.id().value()), zone)))
                .toList();
    }

    /** Somebody of people.yaml whom no rotation names, as one who could stand in. */
    static Membership ofGuest(Person person, ZoneId zone) {
        return new Membership(person, inTeam(person, Interval.EVER, zone));
    }

    private static Interval inTeam(Person person, Interval named, ZoneId zone) {
        Instant from = person.joined() == null ? named.from() : WallClock.start(person.joined(), zone);
        Instant until = person.left() == null
                ? named.until()
                : WallClock.start(person.left().plusDays(1), zone);
        return new Interval(from, until);
    }
}
