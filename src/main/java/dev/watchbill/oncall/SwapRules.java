package dev.watchbill.oncall;

import java.util.List;
import java.util.Optional;

/** Says why a person cannot take a turn, given everything else that is on call then. */
final class SwapRules {
    private final Availability availability;
    private final HolidayRules holidays;
    private final List<HolidayDuty> duties;
    private final List<Shift> shifts;

    /** @param shifts of the schedule itself */
    SwapRules(Availability availability, HolidayRules holidays, List<HolidayDuty> duties, List<Shift> shifts) {
        this.availability = availability;
        this.holidays = holidays;
        this.duties = duties;
        this.shifts = shifts;
    }

    /** Half a sentence that begins with the person's name; empty where nothing is against it. */
    Optional<String> objection(Membership member, OwnedTurn turn) {
        return turn.times().stream()
                .flatMap(time -> objection(member, time).stream())
                .findFirst()
                .or(() -> repeat(member, turn));
    }

    private Optional<String> objection(Membership member, Interval time) {
        return availability
                .objection(member, time)
                .or(() -> shifts.stream()
                        .filter(shift ->
                                shift.person().equals(member.person().id().value()))
                        .filter(shift -> shift.touches(time))
                        .findFirst()
                        .map(shift -> member.person().name() + " is " + shift.role() + " then"));
    }

    /** A holiday in the turn that the person may not have again so soon. */
    private Optional<String> repeat(Membership member, OwnedTurn turn) {
        return duties.stream()
                .filter(duty ->
                        duty.person().equals(turn.person()) && duty.role().equals(turn.role()))
                .filter(duty ->
                        duty.holiday().weight() > 0 && turn.times().stream().anyMatch(duty.time()::touches))
                .flatMap(duty -> {
                    var day = new HolidayBlock.Day(
                            duty.date(), duty.holiday().name(), duty.holiday().weight());
                    return holidays.tooSoon(member, new HolidayBlock(List.of(day))).stream()
                            .map(text -> text + " (" + day.name() + ")");
                })
                .findFirst();
    }
}
