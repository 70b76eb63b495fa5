package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.Cover;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Swap;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a single change of a drawn rota moves, and how two rotas compare, at every moment at which anything changes. */
class DrawnChangesTest {
    private static final List<String> ROLES = List.of("primary", "secondary");

    static Stream<DrawnRota> drawn() {
        return DrawnRotaTest.drawn().limit(60);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void coverMovesOnlyThePersonItIsForAndOnlyInItsTime(DrawnRota drawn) {
        Schedule schedule = drawn.rota().schedule();
        for (int last = 0; last < schedule.covers().size(); last++) {
            Cover cover = schedule.covers().get(last);
            Interval time = new Interval(
                    WallClock.instant(cover.from().value(), schedule.zone()),
                    WallClock.instant(cover.until().value(), schedule.zone()));
            Rota without = with(schedule, schedule.swaps(), schedule.covers().subList(0, last));
            Rota rota = with(schedule, schedule.swaps(), schedule.covers().subList(0, last + 1));
            for (Instant moment : moments(drawn, List.of(without, rota), time)) {
                for (String role : ROLES) {
                    Set<String> expected = people(without, role, moment);
                    boolean moves = role.equals(cover.role().value()) && time.contains(moment);
                    if (moves && expected.remove(cover.forWhom().value())) {
                        expected.add(cover.by().value());
                    }
                    assertEquals(expected, people(rota, role, moment), () -> cover + " at " + moment);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void swapMovesOnlyItsTwoPeopleInItsRoleAndTurns(DrawnRota drawn) {
        Schedule schedule = drawn.rota().schedule();
        for (int last = 0; last < schedule.swaps().size(); last++) {
            Swap swap = schedule.swaps().get(last);
            List<Turn> turns = Stream.concat(
                            drawn.named(swap.turn().value()).stream(),
                            drawn.named(swap.inReturn().value()).stream())
                    .toList();
            Rota without = with(schedule, schedule.swaps().subList(0, last), List.of());
            Rota rota = with(schedule, schedule.swaps().subList(0, last + 1), List.of());
            List<String> two = List.of(swap.give().value(), swap.take().value());
            for (Instant moment : moments(drawn, List.of(without, rota), drawn.window())) {
                for (String role : ROLES) {
                    Set<String> moved = people(without, role, moment);
                    Set<String> now = people(rota, role, moment);
                    if (!moved.equals(now)) {
                        assertEquals(swap.role().value(), role);
                        Turn held = turn(without, role, moment);
                        assertTrue(turns.stream().anyMatch(held::is), () -> swap + " at " + moment + " of " + held);
                        moved.removeAll(two);
                        now.removeAll(two);
                        assertEquals(moved, now, () -> swap + " at " + moment);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void timetableAnswersAsTheRotaDoesAtEveryHandoff(DrawnRota drawn) {
        Rota rota = drawn.rota();
        Timetable timetable = Timetable.of(rota, drawn.window().from().plusSeconds(86_400L * drawn.step()));
        for (Instant moment : moments(drawn, List.of(rota), drawn.window())) {
            assertEquals(Set.copyOf(rota.onCall(moment)), Set.copyOf(timetable.onCall(moment)), () -> "at " + moment);
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void comparisonTellsEveryMomentThatDiffersAndNoOther(DrawnRota drawn) {
        Interval window = drawn.window();
        List<Shift> before = drawn.unchanged().shifts(window.from(), window.until());
        List<Shift> after = drawn.rota().shifts(window.from(), window.until());
        List<Reassignment> moves = Reassignment.between(before, after, window);
        assertEquals(List.of(), Reassignment.between(after, after, window));
        List<Reassignment> joined = Reassignment.joined(moves);
        for (Instant moment : moments(drawn, List.of(drawn.unchanged(), drawn.rota()), window)) {
            for (String role : ROLES) {
                List<String> had = List.copyOf(people(drawn.unchanged(), role, moment));
                List<String> has = List.copyOf(people(drawn.rota(), role, moment));
                List<List<List<String>>> expected = had.equals(has) ? List.of() : List.of(List.of(had, has));
                assertEquals(expected, told(moves, role, moment), () -> role + " at " + moment);
                assertEquals(expected, told(joined, role, moment), () -> role + " at " + moment);
            }
        }
    }

    private static List<List<List<String>>> told(List<Reassignment> moves, String role, Instant moment) {
        return moves.stream()
                .filter(move -> move.role().equals(role) && move.time().contains(moment))
                .map(move -> List.of(move.before(), move.after()))
                .toList();
    }

    static Rota with(Schedule schedule, List<Swap> swaps, List<Cover> covers) {
        return Rota.of(new Schedule(
                schedule.id(),
                schedule.name(),
                schedule.zone(),
                schedule.handoff(),
                schedule.roles(),
                schedule.rotation(),
                schedule.unavailable(),
                schedule.holidays(),
                swaps,
                covers));
    }

    /** The turn of which a moment is part where somebody is on call. */
    private static Turn turn(Rota rota, String role, Instant moment) {
        Interval instant = new Interval(moment, moment.plusNanos(1));
        return rota.roster(instant).lanes().get(role).pieces(instant).get(0).turn();
    }

    /** The people on call in a role, in alphabetical order. */
    static Set<String> people(Rota rota, String role, Instant moment) {
        Set<String> people = new TreeSet<>();
        rota.onCall(moment).stream()
                .filter(shift -> shift.role().equals(role))
                .forEach(shift -> people.add(shift.person()));
        return people;
    }

    /** The edges of an interval and of shifts, and the moments just before them, within the window; of many, two for three days. */
    private static List<Instant> moments(DrawnRota drawn, List<Rota> rotas, Interval time) {
        Interval window = drawn.window();
        Set<Instant> edges = new HashSet<>(List.of(time.from(), time.until()));
        for (Rota rota : rotas) {
            rota.shifts(window.from(), window.until())
                    .forEach(shift -> edges.addAll(List.of(shift.from(), shift.until())));
        }
        List<Instant> all = edges.stream()
                .flatMap(edge -> Stream.of(edge.minusNanos(1), edge))
                .filter(window::contains)
                .sorted()
                .toList();
        int step = 1 + all.size() / (drawn.days() * 2 / 3);
        return Stream.iterate(drawn.step() % step, i -> i < all.size(), i -> i + step)
                .map(all::get)
                .toList();
    }
}
