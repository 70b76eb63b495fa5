package dev.watchbill.oncall;

import java.util.ArrayList;
import java.util.List;

/** All ways to fill the roles of a block with different people. */
final class Pairings {
    /** How many ways are tried at most; with more, those of the people named first are. */
    private static final int MOST = 2_000;

    private final List<Membership> team;
    private final HolidayRules rules;
    private final List<String> roles;
    private final List<HolidayDuty> plain;

    /** @param plain who has the days of the block without a plan */
    Pairings(List<Membership> team, HolidayRules rules, List<String> roles, List<HolidayDuty> plain) {
        this.team = team;
        this.rules = rules;
        this.roles = roles;
        this.plain = plain;
    }

    /** @param able indexes into the team, in the order in which they should be tried */
    List<PlanSlot.Pairing> of(HolidayBlock block, List<Integer> able) {
        List<PlanSlot.Pairing> pairings = new ArrayList<>();
        extend(block, able, new ArrayList<>(), pairings);
        return pairings;
    }

    private void extend(HolidayBlock block, List<Integer> able, List<Integer> taken, List<PlanSlot.Pairing> pairings) {
        if (pairings.size() == MOST) {
            return;
        }
        if (taken.size() == roles.size()) {
            pairings.add(pairing(block, taken));
            return;
        }
        for (Integer person : able) {
            if (!taken.contains(person)) {
                taken.add(person);
                extend(block, able, taken, pairings);
                taken.remove(taken.size() - 1);
            }
        }
    }

    private PlanSlot.Pairing pairing(HolidayBlock block, List<Integer> people) {
        int repeats = 0;
        int changes = 0;
        for (int i = 0; i < people.size(); i++) {
            String person = team.get(people.get(i)).person().id().value();
            String role = roles.get(i);
            repeats += rules.repeats(person, block) ? 1 : 0;
            changes += (int) plain.stream()
                    .filter(duty -> duty.role().equals(role) && !duty.person().equals(person))
                    .count();
        }
        return new PlanSlot.Pairing(people.stream().mapToInt(i -> i).toArray(), repeats, changes);
    }
}
