package dev.watchbill.oncall;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says who must not have a holiday, and why. */
final class HolidayRules {
    private final Availability availability;
    private final @Nullable Period repeatAfter;
    private final List<HolidayDuty> duties;

    HolidayRules(Availability availability, @Nullable Period repeatAfter, List<HolidayDuty> duties) {
        this.availability = availability;
        this.repeatAfter = repeatAfter;
        this.duties = duties;
    }

    /** Half a sentence that begins with the person's name; empty where nothing is against it. */
    Optional<String> objection(Membership member, HolidayBlock block, Interval time) {
        return availability.objection(member, time).or(() -> tooSoon(member, block));
    }

    /** The objection that the person has the same holiday in a year too near. */
    Optional<String> tooSoon(Membership member, HolidayBlock block) {
        if (repeatAfter == null) {
            return Optional.empty();
        }
        LocalDate date = block.main().date();
        return same(member.person().id().value(), block)
                .filter(other -> HolidayRepeat.isSooner(other, date, repeatAfter))
                .findFirst()
                .map(other -> member.person().name() + (other.isBefore(date) ? " had " : " has ") + "it in "
                        + other.getYear());
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
