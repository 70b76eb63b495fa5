package dev.watchbill.compare;

import dev.watchbill.build.Project;
import dev.watchbill.oncall.Gap;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Reassignment;
import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Shift;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the schedules of two states. */
final class RotaChanges {
    private static final Comparator<Reassignment> BY_TIME =
            Comparator.comparing((Reassignment move) -> move.time().from()).thenComparing(Reassignment::role);

    private final @Nullable Rota before;
    private final @Nullable Rota after;
    private final Rota any;
    private final Interval past;
    private final Interval ahead;

    private RotaChanges(@Nullable Rota before, @Nullable Rota after, Rota any, Instant now) {
        this.before = before;
        this.after = after;
        this.any = any;
        Instant until = Stream.of(before, after)
                .flatMap(Stream::ofNullable)
                .map(rota -> rota.horizon(now))
                .max(Instant::compareTo)
                .orElseThrow();
        Instant start = Stream.of(before, after)
                .flatMap(Stream::ofNullable)
                .map(Rota::start)
                .flatMap(Stream::ofNullable)
                .filter(begins -> begins.isBefore(now))
                .min(Instant::compareTo)
                .orElse(now);
        this.past = new Interval(start, now);
        this.ahead = new Interval(now, until);
    }

    static List<RotaChange> of(Project before, Project after, Instant now) {
        TreeSet<String> ids = new TreeSet<>(before.rotas().keySet());
        ids.addAll(after.rotas().keySet());
        List<RotaChange> changes = new ArrayList<>();
        for (String id : ids) {
            Rota old = before.rotas().get(id);
            Rota next = after.rotas().get(id);
            Rota any = next == null ? old : next;
            RotaChanges both = new RotaChanges(old, next, any, now);
            RotaChange change = both.compare(
                    id,
                    Collisions.changed(
                            Collisions.points(old, before, both.ahead), Collisions.points(next, after, both.ahead)));
            if (!change.isEmpty()) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private RotaChange compare(String id, List<RotaChange.Points> points) {
        List<Shift> had = shifts(before, ahead);
        List<Shift> has = shifts(after, ahead);
        List<Reassignment> moves = moves(had, has, ahead);
        return new RotaChange(
                id,
                any.schedule().name(),
                any.schedule().zone(),
                before == null ? RotaChange.Kind.NEW : after == null ? RotaChange.Kind.GONE : RotaChange.Kind.CHANGED,
                ahead,
                before == null ? List.of() : moves(shifts(before, past), shifts(after, past), past),
                moves,
                balances(moves),
                without(Collisions.away(after, has, ahead), Collisions.away(before, had, ahead)),
                Collisions.holidays(before, after, moves),
                points,
                gaps(after, before),
                gaps(before, after));
    }

    private static List<Shift> shifts(@Nullable Rota rota, Interval window) {
        return rota == null || window.isEmpty() ? List.of() : rota.shifts(window.from(), window.until());
    }

    private static List<Reassignment> moves(List<Shift> before, List<Shift> after, Interval window) {
        return Reassignment.joined(Reassignment.between(before, after, window)).stream()
                .sorted(BY_TIME)
                .toList();
    }

    private static List<RotaChange.Balance> balances(List<Reassignment> moves) {
        Map<String, RotaChange.Balance> people = new TreeMap<>();
        for (Reassignment move : moves) {
            RotaChange.Duty duty = new RotaChange.Duty(move.role(), move.time());
            move.gainers().forEach(person -> balance(people, person).gains().add(duty));
            move.losers().forEach(person -> balance(people, person).losses().add(duty));
        }
        return List.copyOf(people.values());
    }

    private static RotaChange.Balance balance(Map<String, RotaChange.Balance> people, String person) {
        return people.computeIfAbsent(person, id -> new RotaChange.Balance(id, new ArrayList<>(), new ArrayList<>()));
    }

    /** The time at which one rota has nobody and the other has, or does not ask for anybody. */
    private List<Gap> gaps(@Nullable Rota rota, @Nullable Rota other) {
        List<Gap> known = open(other);
        return open(rota).stream()
                .filter(gap -> known.stream().noneMatch(same -> isWithin(gap, same)))
                .toList();
    }

    private List<Gap> open(@Nullable Rota rota) {
        return rota == null
                ? List.of()
                : rota.gaps(ahead.from(), ahead.until()).stream()
                        .filter(gap -> !gap.intended())
                        .toList();
    }

    private static boolean isWithin(Gap gap, Gap other) {
        return gap.role().equals(other.role()) && gap.time().cut(other.time()).equals(gap.time());
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
