package dev.watchbill.oncall;

import dev.watchbill.model.Absence;
import dev.watchbill.model.Cover;
import dev.watchbill.model.Schedule;
import java.util.List;
import java.util.Optional;

/** Says why a person cannot be on call at a time, whatever they would do then. */
final class Availability {
    private final Schedule schedule;
    private final List<Shift> elsewhere;

    /** @param elsewhere shifts of other schedules */
    Availability(Schedule schedule, List<Shift> elsewhere) {
        this.schedule = schedule;
        this.elsewhere = elsewhere;
    }

    /** Half a sentence that begins with the person's name; empty where nothing is against it. */
    Optional<String> objection(Membership member, Interval time) {
        String name = member.person().name();
        if (!time.cut(member.time()).equals(time)) {
            return Optional.of(name + " is not in the team");
        }
        String id = member.person().id().value();
        if (schedule.unavailable().stream()
                .anyMatch(absence ->
                        absence.who().value().equals(id) && time(absence).touches(time))) {
            return Optional.of(name + " is away");
        }
        if (schedule.covers().stream()
                .anyMatch(cover ->
                        cover.forWhom().value().equals(id) && time(cover).touches(time))) {
            return Optional.of(name + " is covered for then");
        }
        return elsewhere.stream()
                .filter(shift -> shift.person().equals(id) && shift.touches(time))
                .findFirst()
                .map(shift -> name + " is on call in " + shift.schedule());
    }

    private Interval time(Cover cover) {
        return WallClock.span(cover.from().value(), cover.until().value(), schedule.zone());
    }

    private Interval time(Absence absence) {
        return WallClock.days(absence.from(), absence.to(), schedule.zone());
    }
}
