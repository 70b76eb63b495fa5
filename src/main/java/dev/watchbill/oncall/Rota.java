package dev.watchbill.oncall;

import dev.watchbill.model.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A schedule made computable: the one answer to who is on call when. */
public final class Rota {
    private final Schedule schedule;
    private final List<Block> blocks;
    private final List<String> roles;
    private final Comparator<Shift> order;

    private Rota(Schedule schedule) {
        this.schedule = schedule;
        this.blocks = Turns.blocks(schedule);
        this.roles =
                schedule.roles().stream().map(role -> role.value()).distinct().toList();
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
        return blocks.stream()
                .map(block -> block.active().from())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whole shifts that touch the half-open span, sorted by start, then role in calling order, then person. */
    public List<Shift> shifts(Instant from, Instant until) {
        Interval asked = new Interval(from, until);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Shift> shifts = new ArrayList<>();
        lanes(whole(asked), unmoved -> {}).forEach((role, lane) -> shifts.addAll(shifts(role, lane)));
        return shifts.stream()
                .filter(shift -> shift.touches(from, until))
                .sorted(order)
                .toList();
    }

    /** Who is on call at a moment, in calling order. */
    public List<Shift> onCall(Instant moment) {
        return shifts(moment, moment.plusNanos(1)).stream()
                .sorted(Comparator.comparing(shift -> roles.indexOf(shift.role())))
                .toList();
    }

    /** The turns that touch the half-open span, of every layer, sorted by start. */
    public List<Turn> turns(Instant from, Instant until) {
        Interval window = new Interval(from, until);
        return blocks.stream()
                .flatMap(block -> block.turns(window).stream())
                .sorted(Comparator.comparing((Turn turn) -> turn.time().from()).thenComparing(Turn::block))
                .toList();
    }

    /** The swaps and covers that touch the half-open span and do not do what they say. */
    public List<Unmoved> unmoved(Instant from, Instant until) {
        List<Unmoved> unmoved = new ArrayList<>();
        lanes(whole(new Interval(from, until)), unmoved::add);
        return unmoved;
    }

    /** The times within the half-open span at which a role has nobody, in order; none before the rota begins. */
    public List<Gap> gaps(Instant from, Instant until) {
        Instant start = start();
        if (start == null) {
            return List.of();
        }
        Interval window = new Interval(Interval.later(from, start), until);
        return Gap.of(blocks, lanes(window, unmoved -> {}), window);
    }

    /** The span widened to whole turns and holidays. */
    private Interval whole(Interval asked) {
        Interval whole = asked;
        for (Block block : blocks) {
            for (Turn turn : block.turns(asked)) {
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

    private Map<String, Lane> lanes(Interval window, Consumer<Unmoved> report) {
        Map<String, Lane> lanes = new LinkedHashMap<>();
        roles.forEach(role -> lanes.put(role, new Lane()));
        for (Block block : blocks) {
            for (Turn turn : block.turns(window)) {
                for (Interval part : block.staffed(turn.time())) {
                    staff(lanes, turn, part);
                }
            }
        }
        new Changes(schedule, blocks, lanes, window, report).apply();
        return lanes;
    }

    private static void staff(Map<String, Lane> lanes, Turn turn, Interval part) {
        turn.entry().people().forEach((role, people) -> {
            Lane lane = lanes.get(role);
            if (lane != null && !people.isEmpty()) {
                List<Piece.Holder> holders = people.stream()
                        .map(person -> new Piece.Holder(person.value(), Why.ROTATION, person.at()))
                        .toList();
                lane.put(new Piece(part, turn, holders));
            }
        });
    }

    private List<Shift> shifts(String role, Lane lane) {
        List<Shift> shifts = new ArrayList<>();
        Map<String, Shift> open = new TreeMap<>();
        Piece last = null;
        for (Piece piece : lane.pieces()) {
            Map<String, Shift> next = new TreeMap<>();
            boolean continues = last != null && piece.continues(last);
            for (Piece.Holder holder : piece.holders()) {
                Shift before = continues ? open.remove(holder.person()) : null;
                next.put(
                        holder.person(),
                        before == null
                                ? shift(role, piece, holder)
                                : before.until(piece.time().until()));
            }
            shifts.addAll(open.values());
            open = next;
            last = piece;
        }
        shifts.addAll(open.values());
        return shifts;
    }

    private Shift shift(String role, Piece piece, Piece.Holder holder) {
        Interval time = piece.time();
        return new Shift(
                schedule.id().value(), role, holder.person(), time.from(), time.until(), holder.why(), holder.origin());
    }
}
