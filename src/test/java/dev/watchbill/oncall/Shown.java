package dev.watchbill.oncall;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A rota as short lines, on the schedule's wall clock. */
final class Shown {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private Shown() {}

    /** One line a shift: {@code primary alex 01-05 09:00 - 01-12 09:00 rotation}. */
    static List<String> shifts(Rota rota, String from, String until) {
        ZoneId zone = rota.schedule().zone();
        return rota.shifts(at(rota, from), at(rota, until)).stream()
                .map(shift -> shift.role() + " " + shift.person() + " "
                        + MINUTE.format(shift.from().atZone(zone)) + " - "
                        + MINUTE.format(shift.until().atZone(zone)) + " "
                        + shift.why().word())
                .toList();
    }

    /** Who is on call at a wall-clock time, as {@code alex/jamie}. */
    static String onCall(Rota rota, String time) {
        return String.join(
                "/", rota.onCall(at(rota, time)).stream().map(Shift::person).toList());
    }

    /** The starts of the turns that touch a span, with their offset. */
    static List<String> handoffs(Rota rota, String from, String until) {
        DateTimeFormatter withOffset = DateTimeFormatter.ofPattern("MM-dd HH:mm xxx");
        return rota.turns(at(rota, from), at(rota, until)).stream()
                .map(turn -> withOffset.format(
                        turn.time().from().atZone(rota.schedule().zone())))
                .toList();
    }

    static Instant at(Rota rota, String time) {
        LocalDateTime local = LocalDateTime.parse(time.length() == 10 ? time + "T00:00" : time.replace(' ', 'T'));
        return WallClock.instant(local, rota.schedule().zone());
    }
}
