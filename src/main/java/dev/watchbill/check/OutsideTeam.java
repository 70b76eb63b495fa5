package dev.watchbill.check;

import dev.watchbill.model.Person;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.WallClock;
import dev.watchbill.source.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Somebody is on call before joining or after leaving. */
final class OutsideTeam implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            Set<String> told = new HashSet<>();
            for (Shift shift : checked.shifts()) {
                Person person = facts.catalog().people().get(shift.person());
                if (person != null
                        && isOutside(person, shift, checked.schedule().zone())
                        && told.add(shift.person())) {
                    report.accept(finding(person, shift, checked.schedule().zone()));
                }
            }
        }
    }

    private static boolean isOutside(Person person, Shift shift, ZoneId zone) {
        Instant joined = person.joined() == null ? Instant.MIN : WallClock.start(person.joined(), zone);
        Instant left = person.left() == null
                ? Instant.MAX
                : WallClock.start(person.left().plusDays(1), zone);
        return shift.from().isBefore(joined) || shift.until().isAfter(left);
    }

    private static Finding finding(Person person, Shift shift, ZoneId zone) {
        boolean early = person.joined() != null && shift.from().isBefore(WallClock.start(person.joined(), zone));
        String when = early ? "joins only on " + person.joined() : "left on " + person.left();
        return Finding.error(
                early ? "not-joined" : "has-left",
                shift.origin(),
                "'" + shift.person() + "' is " + shift.role() + " from " + Times.show(shift.from(), zone) + " until "
                        + Times.show(shift.until(), zone) + " but " + when);
    }
}
