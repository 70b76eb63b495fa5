package dev.watchbill.load;

import dev.watchbill.model.Handoff;
import dev.watchbill.model.TurnLength;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A schedule's handoff and what it means for its parts. That it is missing is reported once, if something needs it. */
final class HandoffRule {
    private static final String BAD_HANDOFF = "bad-handoff";

    private final Fields schedule;
    private final Consumer<Finding> report;
    private final @Nullable Located<Handoff> handoff;
    private boolean told;

    HandoffRule(Fields schedule, Consumer<Finding> report) {
        this.schedule = schedule;
        this.report = report;
        this.handoff = schedule.optional("handoff", Times.HANDOFF.located());
        this.told = handoff == null && schedule.node("handoff") != null;
    }

    /** The schedule's handoff; midnight where it has none and nothing needs one. */
    Located<Handoff> ofSchedule() {
        return handoff == null ? new Located<>(new Handoff(null, LocalTime.MIDNIGHT), schedule.at()) : handoff;
    }

    /** The time of the schedule's handoff for something that needs it; null where it is missing. */
    @Nullable
    LocalTime time() {
        if (handoff == null && !told) {
            told = true;
            schedule.missing("handoff");
        }
        return handoff == null ? null : handoff.value().time();
    }

    /** The handoff of a block: its own, else the schedule's, as its turns need it; null where it does not fit. */
    @Nullable
    Handoff of(@Nullable Located<Handoff> own, TurnLength turn) {
        if (own == null && time() == null) {
            return null;
        }
        Located<Handoff> effective = own == null ? ofSchedule() : own;
        Handoff value = effective.value();
        if (turn.unit() == ChronoUnit.WEEKS) {
            if (value.day() == null) {
                String message = "turns of weeks need a weekday, such as Monday " + value.time();
                report.accept(Finding.error(BAD_HANDOFF, effective.at(), message));
                return null;
            }
            return value;
        }
        if (own != null && value.day() != null) {
            String message = "only turns of weeks have a weekday; write " + value.time();
            report.accept(Finding.error(BAD_HANDOFF, own.at(), message));
            return null;
        }
        return new Handoff(null, value.time());
    }
}
