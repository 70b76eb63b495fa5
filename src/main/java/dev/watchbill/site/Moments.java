package dev.watchbill.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments on the wall clock of one zone. */
record Moments(ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    Moment of(Instant instant) {
        String brief = MINUTE.format(instant.atZone(zone));
        return new Moment(instant.toString(), brief + " " + zoneName(), brief);
    }

    ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    LocalDate date(Instant instant) {
        return at(instant).toLocalDate();
    }

    /** The zone as people say it: {@code UTC}, {@code Lisbon}, and {@code UTC+2} for {@code Etc/GMT-2}, which means that. */
    String zoneName() {
        String id = id(zone);
        if (id.startsWith("Etc/GMT")) {
            String offset = zone.getRules().getOffset(Instant.EPOCH).getId();
            return "UTC" + offset.replaceFirst("^Z$|:00$", "").replaceFirst("(?<=[+-])0", "");
        }
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** The zone's id as browsers know it. */
    static String id(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    /** A time on the wall clock: {@code Wed 11 Mar 2026, 14:00 to 18:00}. */
    static String span(LocalDateTime from, LocalDateTime until) {
        String start = day(from.toLocalDate()) + ", " + from.toLocalTime() + " to ";
        boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
        return start + (sameDay ? "" : day(until.toLocalDate()) + ", ") + until.toLocalTime();
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
