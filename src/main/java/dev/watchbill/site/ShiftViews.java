package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Schedule;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.oncall.Why;
import dev.watchbill.source.Located;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A timetable as one page shows it. */
final class ShiftViews {
    private final Timetable timetable;
    private final Schedule schedule;
    private final Names names;
    private final Moments moments;
    private final Ref ref;

    ShiftViews(Timetable timetable, Names names) {
        this.timetable = timetable;
        this.schedule = timetable.schedule();
        this.names = names;
        this.moments = new Moments(schedule.zone());
        this.ref = new Ref(schedule.name(), names.links().to(Address.schedule(id())));
    }

    private String id() {
        return schedule.id().value();
    }

    OnCallView onCall() {
        Instant now = names.facts().now;
        List<ShiftView> present = timetable.onCall(now).stream()
                .sorted(this::byRole)
                .map(this::view)
                .toList();
        return new OnCallView(
                id(),
                schedule.name(),
                names.links().to(Address.schedule(id())),
                names.links().to(Address.shifts(id())),
                moments.zoneName(),
                roles(),
                present,
                next(now),
                moments.of(now));
    }

    /** The shifts that begin at the next moment at which any does. */
    private List<ShiftView> next(Instant now) {
        List<Shift> later = timetable.shifts().stream()
                .filter(shift -> shift.from().isAfter(now))
                .toList();
        return later.stream()
                .filter(shift -> shift.from().equals(later.get(0).from()))
                .sorted(this::byRole)
                .map(this::view)
                .toList();
    }

    private int byRole(Shift a, Shift b) {
        return Integer.compare(roleIndex(a.role()), roleIndex(b.role()));
    }

    private int roleIndex(String role) {
        return roles().indexOf(role);
    }

    private List<String> roles() {
        return schedule.roles().stream().map(Located::value).toList();
    }

    ShiftView view(Shift shift) {
        return new ShiftView(
                shift.role(),
                ref,
                names.person(shift.person()),
                moments.of(shift.from()),
                moments.of(shift.until()),
                shift.why().word(),
                shift.why() == Why.HOLIDAY ? holiday(shift) : null);
    }

    private @Nullable String holiday(Shift shift) {
        return schedule.holidays().days().stream()
                .filter(day -> day.date().value().equals(moments.date(shift.from())))
                .map(Holiday::name)
                .findFirst()
                .orElse(null);
    }
}
