package dev.watchbill.check;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as findings show them: on the schedule's wall clock. */
final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Times() {}

    static String show(Instant moment, ZoneId zone) {
        return MINUTE.format(moment.atZone(zone)) + " " + zone.getId();
    }

    static String show(LocalDateTime time) {
        return MINUTE.format(time);
    }

    /** How often something happens again, as the tail of a sentence; empty for never. */
    static String more(int times) {
        return switch (times) {
            case 0 -> "";
            case 1 -> ", and once more";
            default -> ", and " + times + " times more";
        };
    }
}
