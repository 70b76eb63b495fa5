package dev.watchbill.calendar;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Person;
import dev.watchbill.oncall.Interval;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How people and times are put into words. */
final class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Wording() {}

    /** A person's name; the id where nobody has it. */
    static String person(Catalog catalog, String id) {
        Person person = catalog.people().get(id);
        return person == null ? id : person.name();
    }

    /** A stretch of time on the wall clock of a zone. */
    static String span(Interval time, ZoneId zone) {
        return "from " + TIME.format(time.from().atZone(zone)) + " until "
                + TIME.format(time.until().atZone(zone)) + " " + zone.getId();
    }
}
