package dev.watchbill.oncall;

import dev.watchbill.model.Schedule;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule made computable: the one answer to who is on call when. */
public final class Rota {
    private static final int MOST_YEARS_AHEAD = 5;

    private final Schedule schedule;
    private final List<Block> blocks;
    private final List<String> roles;
    private final Comparator<Shift> order;

    private Rota(Schedule schedule) {
        this.schedule = schedule;
        this.blocks = Turns.blocks(schedule);
        this.roles = schedule.roles().stream().map(role -> role.value()).toList();
        this.order = Comparator.comparing(Shift::from)
                .thenComparing(shift -> roles.indexOf(shift.role()))
                .thenComparing(Shift::person);
    }

    public static Rota of(Schedule schedule) {
        return new Rota(schedule);
    }

    public Schedule schedule() {
        return schedule;
    }

    /** The first moment of the first rotation; null where there is none. */
    public @Nullable Instant start() {
        return blocks.isEmpty() ? null : Turns.start(blocks);
    }

    /** The end of the last rotation; null where none ends it, or there is none. */
    public @Nullable Instant end() {
        return blocks.stream()
                .map(block -> block.active().until())
                .max(Comparator.naturalOrder())
                .filter(Interval.EVER.until()::isAfter)
                .orElse(null);
    }

    /**
     * How far ahead a rota is looked at: a year from now, and further where the content names a later date; at most five
     * years.
     */
    public Instant horizon(Instant now) {
        ZonedDateTime local = now.atZone(schedule.zone());
        Instant most = local.plusYears(MOST_YEARS_AHEAD).toInstant();
        Instant named = schedule.lastNamed()
                .map(date -> WallClock.start(date.plusDays(2), schedule.zone()))
                .orElse(now);
        return Interval.earlier(most, Interval.later(named, local.plusYears(1).toInstant()));
    }

    /** Whole shifts that touch the half-open span, sorted by start, then role in calling order, then person. */
    public List<Shift> shifts(Instant from, Instant until) {
        Interval asked = new Interval(from, until).cut(Interval.EVER);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Shift> shifts = new ArrayList<>();
        roster(whole(asked))
                .lanes()
                .forEach((role, lane) -> shifts.addAll(Shifts.of(schedule.id().value(), role, lane)));
        return shifts.stream()
                .filter(shift -> shift.touches(asked))
                .sorted(order)
                .toList();
    }

    /** Whole shifts that touch the span, or a turn or a holiday that touches it, so sorted too. */
    List<Shift> shiftsAround(Interval span) {
        Interval asked = span.cut(Interval.EVER);
        if (asked.isEmpty()) {
            return List.of();
        }
        Interval whole = whole(asked);
        return shifts(whole.from(), whole.until());
    }

    /** Who is on call at a moment, in calling order, then by person. */
    public List<Shift> onCall(Instant moment) {
        if (!Interval.EVER.contains(moment)) {
            return List.of();
        }
        return shifts(moment, moment.plusNanos(1)).stream()
                .sorted(Comparator.comparing((Shift shift) -> roles.indexOf(shift.role()))
                        .thenComparing(Shift::person))
                .toList();
    }

    /** The turns that touch the half-open span, of every layer, sorted by start. */
    public List<Turn> turns(Instant from, Instant until) {
        Interval window = new Interval(from, until).cut(Interval.EVER);
        return blocks.stream()
                .flatMap(block -> block.turns(window).stream())
                .sorted(Comparator.comparing((Turn turn) -> turn.time().from()).thenComparing(Turn::block))
                .toList();
    }

    /**
     * The swaps and covers that touch the half-open span and do not do what they say; also those before the first
     * rotation, and swaps of turns that do not exist.
     */
    public List<Unmoved> unmoved(Instant from, Instant until) {
        return roster(whole(new Interval(from, until).cut(Interval.EVER))).unmoved();
    }

    /** The times within the half-open span at which a role has nobody, in order; none before the rota begins. */
    public List<Gap> gaps(Instant from, Instant until) {
        Instant start = start();
        if (start == null) {
            return List.of();
        }
        Interval window = new Interval(Interval.later(from, start), until).cut(Interval.EVER);
        return window.isEmpty() ? List.of() : Gap.of(blocks, roster(window).lanes(), window);
    }

    /** The rota worked out over a span; shifts are not needed whole at its ends. */
    Roster roster(Interval window) {
        return Roster.of(schedule, blocks, window.cut(Interval.EVER));
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The span widened to whole turns and holidays. */
    private Interval whole(Interval asked) {
        Interval whole = asked;
        for (Block block : blocks) {
            for (Turn turn : block.ends(asked)) {
                whole = whole.span(turn.time());
            }
        }
        for (HolidayTime holiday : HolidayTime.of(schedule)) {
            if (holiday.time().touches(asked)) {
                whole = whole.span(holiday.time());
            }
        }
        return whole;
    }
}
