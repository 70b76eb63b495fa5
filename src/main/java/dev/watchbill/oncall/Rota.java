package dev.watchbill.oncall;

import dev.watchbill.model.Schedule;
import java.time.Instant;
import java.util.List;

/** A schedule made computable: the one answer to who is on call when. */
public final class Rota {
    private final Schedule schedule;

    private Rota(Schedule schedule) {
        this.schedule = schedule;
    }

    public static Rota of(Schedule schedule) {
        return new Rota(schedule);
    }

    public Schedule schedule() {
        return schedule;
    }

    /** Whole shifts that touch the half-open span, sorted by start, then role in calling order, then person. */
    public List<Shift> shifts(Instant from, Instant until) {
        return List.of();
    }
}
