package dev.watchbill.oncall;

import dev.watchbill.model.Holiday;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Says in words what stands out in the figures. */
final class Remarks {
    /** How far somebody's hours may be from an equal share, in percent. */
    private static final int NOTABLE_SHARE = 15;

    private static final int NOTABLE_POINTS = 2;
    private static final int LONG_RUN_HOURS = 14 * 24;
    private static final int SHORT_REST_HOURS = 24;

    private final List<String> remarks = new ArrayList<>();

    private Remarks() {}

    static List<String> of(List<PersonLoad> loads, List<HolidayDuty> had, Repeats all, UnaryOperator<String> names) {
        Remarks remarks = new Remarks();
        loads.forEach(remarks::share);
        remarks.points(loads);
        remarks.repeats(had, all, names);
        loads.forEach(remarks::strain);
        if (remarks.remarks.isEmpty() && !loads.isEmpty()) {
            remarks.remarks.add("Nothing stands out: hours lie within " + NOTABLE_SHARE
                    + "% of an equal share, holiday points within " + (NOTABLE_POINTS - 1) + ".");
        }
        return List.copyOf(remarks.remarks);
    }

    private void share(PersonLoad load) {
        Integer share = load.sharePercent();
        if (share == null) {
            return;
        }
        if (load.hours() == 0) {
            remarks.add(load.name() + " has no time on call; an equal share is " + load.equalHours() + " hours.");
        } else if (Math.abs(share - 100) >= NOTABLE_SHARE) {
            remarks.add(load.name() + " has " + Math.abs(share - 100) + "% " + (share > 100 ? "more" : "less")
                    + " than an equal share: " + load.hours() + " hours, not " + load.equalHours() + ".");
        }
    }

    private void points(List<PersonLoad> loads) {
        Comparator<PersonLoad> byPoints = Comparator.comparing(PersonLoad::holidayPoints);
        List<PersonLoad> members =
                loads.stream().filter(load -> load.sharePercent() != null).toList();
        if (members.isEmpty()) {
            return;
        }
        PersonLoad most = members.stream().max(byPoints).orElseThrow();
        PersonLoad least = members.stream().min(byPoints).orElseThrow();
        if (most.holidayPoints() - least.holidayPoints() >= NOTABLE_POINTS) {
            remarks.add(most.name() + " has " + most.holidayPoints() + " holiday points, " + least.name() + " "
                    + least.holidayPoints() + ".");
        }
    }

    private void repeats(List<HolidayDuty> had, Repeats all, UnaryOperator<String> names) {
        had.stream()
                .filter(duty -> all.hadLastTime(duty.person(), duty.holiday()))
                .map(duty -> names.apply(duty.person()) + " has " + again(duty.holiday()) + ".")
                .distinct()
                .forEach(remarks::add);
    }

    private static String again(Holiday holiday) {
        return holiday.name() + " " + holiday.date().value().getYear() + " and had it the time before";
    }

    private void strain(PersonLoad load) {
        if (load.longestRunHours() > LONG_RUN_HOURS) {
            remarks.add(load.name() + " is on call for " + load.longestRunHours() / 24 + " days without a break.");
        }
        Integer rest = load.shortestRestHours();
        if (rest != null && rest < SHORT_REST_HOURS) {
            remarks.add(load.name() + " rests as little as " + rest + (rest == 1 ? " hour" : " hours")
                    + " between two times on call.");
        }
    }
}
