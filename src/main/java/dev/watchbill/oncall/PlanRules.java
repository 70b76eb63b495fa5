package dev.watchbill.oncall;

import dev.watchbill.model.Absence;
import dev.watchbill.model.Schedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says who must not have a block of holidays, and why. */
final class PlanRules {
    /** By how many days a holiday of one name may move from year to year, Easter most of all. */
    private static final int MOVES = 35;

    private final Schedule schedule;
    private final List<HolidayDuty> duties;
    private final List<Shift> elsewhere;

    /** @param elsewhere shifts of other schedules */
    PlanRules(Schedule schedule, List<HolidayDuty> duties, List<Shift> elsewhere) {
        this.schedule = schedule;
        this.duties = duties;
        this.elsewhere = elsewhere;
    }

    /** Half a sentence that begins with the person's name; empty where nothing is against it. */
    Optional<String> objection(Membership member, HolidayBlock block, Interval time) {
        String id = member.person().id().value();
        String name = member.person().name();
        if (!time.cut(member.time()).equals(time)) {
            return Optional.of(name + " is not in the team");
        }
        if (isAway(id, time)) {
            return Optional.of(name + " is away");
        }
        Optional<Shift> other = elsewhere.stream()
                .filter(shift -> shift.person().equals(id) && shift.touches(time.from(), time.until()))
                .findFirst();
        if (other.isPresent()) {
            return Optional.of(name + " is on call in " + other.get().schedule());
        }
        return tooSoon(id, block)
                .map(date -> name + (date.isBefore(block.first()) ? " had" : " has") + " it in " + date.getYear());
    }

    private boolean isAway(String person, Interval time) {
        for (Absence absence : schedule.unavailable()) {
            Interval away = new Interval(
                    WallClock.instant(absence.from().atStartOfDay(), schedule.zone()),
                    WallClock.instant(absence.to().plusDays(1).atStartOfDay(), schedule.zone()));
            if (absence.who().value().equals(person) && away.touches(time)) {
                return true;
            }
        }
        return false;
    }

    private Optional<LocalDate> tooSoon(String person, HolidayBlock block) {
        Period after = schedule.holidays().repeatAfter();
        if (after == null) {
            return Optional.empty();
        }
        return same(person, block)
                .filter(date -> isSooner(date, block.main().date(), after))
                .findFirst();
    }

    private static boolean isSooner(LocalDate one, LocalDate other, Period after) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate second = one.isBefore(other) ? other : one;
        return second.isBefore(first.plus(after).minusDays(MOVES));
    }

    private Stream<LocalDate> same(String person, HolidayBlock block) {
        return duties.stream()
                .filter(duty -> duty.person().equals(person)
                        && block.isSameAs(duty.holiday().name()))
                .map(HolidayDuty::date);
    }

    /** Whether the person had the same holiday when it came the last time, or has it the next time. */
    boolean repeats(String person, HolidayBlock block) {
        LocalDate date = block.main().date();
        List<LocalDate> all = duties.stream()
                .filter(duty -> block.isSameAs(duty.holiday().name()))
                .map(HolidayDuty::date)
                .toList();
        Optional<LocalDate> last =
                all.stream().filter(other -> other.isBefore(date)).max(Comparator.naturalOrder());
        Optional<LocalDate> next =
                all.stream().filter(other -> other.isAfter(date)).min(Comparator.naturalOrder());
        return same(person, block)
                .anyMatch(had -> last.filter(had::equals).isPresent()
                        || next.filter(had::equals).isPresent());
    }
}
