package dev.watchbill.oncall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts what was chosen into days and sentences. */
final class PlanWriting {
    private final List<Membership> team;
    private final List<String> roles;
    private final Map<String, Integer> before;
    private final Map<String, Integer> points;

    PlanWriting(List<Membership> team, List<String> roles, Map<String, Integer> before) {
        this.team = team;
        this.roles = roles;
        this.before = before;
        this.points = new HashMap<>(before);
    }

    Plan write(List<PlanSlot> slots, List<PlanSlot.Pairing> chosen, List<Plan.Kept> kept) {
        List<Plan.Day> days = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            days.addAll(days(slots.get(i), chosen.get(i)));
        }
        List<Plan.Points> sums = team.stream()
                .map(member -> member.person())
                .map(person -> new Plan.Points(
                        person.id().value(),
                        person.name(),
                        before.getOrDefault(person.id().value(), 0),
                        points.getOrDefault(person.id().value(), 0)))
                .sorted(Comparator.comparing(Plan.Points::name))
                .toList();
        return new Plan(List.copyOf(days), List.copyOf(kept), sums);
    }

    private List<Plan.Day> days(PlanSlot slot, PlanSlot.Pairing pairing) {
        Map<String, String> people = new LinkedHashMap<>();
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < pairing.people().length; i++) {
            var person = team.get(pairing.people()[i]).person();
            String id = person.id().value();
            people.put(roles.get(i), id);
            int had = points.getOrDefault(id, 0);
            int has = had + slot.block().weight();
            points.put(id, has);
            reasons.add(new Plan.Points(id, person.name(), had, has).toString());
        }
        reasons.addAll(slot.excluded().values());
        HolidayBlock.Day main = slot.block().main();
        String why = String.join("; ", reasons);
        String along = "goes with " + main.name();
        return slot.block().days().stream()
                .map(day -> new Plan.Day(day.date(), day.name(), day.weight(), people, day.equals(main) ? why : along))
                .toList();
    }
}
