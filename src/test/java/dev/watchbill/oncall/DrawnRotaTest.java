package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.Cover;
import dev.watchbill.model.Swap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rota, tried on drawn ones; a failure names the seed that draws it again. */
class DrawnRotaTest {
    static Stream<DrawnRota> drawn() {
        return Stream.iterate(1L, seed -> seed <= 300, seed -> seed + 1).map(DrawnRota::new);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void shiftsOfARoleOverlapOnlyWhereSeveralPeopleAreNamed(DrawnRota drawn) {
        for (String role : List.of("primary", "secondary")) {
            Instant end = Instant.MIN;
            for (Shift shift : drawn.shiftsOf(role)) {
                if (!drawn.namesSeveral()) {
                    assertTrue(!shift.from().isBefore(end), () -> "overlap at " + shift);
                }
                end = shift.until();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void everyInstantIsOnCallOrInAGapAndNeverBoth(DrawnRota drawn) {
        Interval window = drawn.window();
        for (String role : List.of("primary", "secondary")) {
            List<Interval> staffed = drawn.shiftsOf(role).stream()
                    .map(shift -> new Interval(shift.from(), shift.until()).cut(window))
                    .toList();
            List<Interval> gaps = drawn.rota().gaps(window.from(), window.until()).stream()
                    .filter(gap -> gap.role().equals(role))
                    .map(Gap::time)
                    .toList();
            assertTrue(gaps.stream().noneMatch(gap -> staffed.stream().anyMatch(gap::touches)));
            Instant reached = window.from();
            for (Interval part : Stream.concat(staffed.stream(), gaps.stream())
                    .sorted(Comparator.comparing(Interval::from))
                    .toList()) {
                assertTrue(!part.from().isAfter(reached), () -> "lost time before " + part);
                reached = Interval.later(reached, part.until());
            }
            assertEquals(window.until(), reached);
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void turnsFollowEachOtherAndBeginAtTheirWallClockTime(DrawnRota drawn) {
        var zone = drawn.rota().schedule().zone();
        for (int block = 0; block < drawn.rota().schedule().rotation().size(); block++) {
            Instant end = null;
            for (Turn turn : drawn.turnsOf(block)) {
                assertEquals(WallClock.instant(turn.begins(), zone), turn.time().from());
                assertTrue(end == null || end.equals(turn.time().from()), () -> "hole before " + turn);
                end = turn.time().until();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void smallWindowIsTheCutOfALargerOne(DrawnRota drawn) {
        Interval window = drawn.window();
        List<Shift> large = drawn.rota().shifts(window.from(), window.until());
        for (int part = 0; part < 5; part++) {
            long hours = 37L * part * drawn.step() % (24L * drawn.days());
            Instant from = window.from().plus(Duration.ofHours(hours));
            Instant until = from.plus(Duration.ofHours(1 + 50L * part));
            assertEquals(
                    large.stream()
                            .filter(shift -> shift.touches(new Interval(from, until)))
                            .toList(),
                    drawn.rota().shifts(from, until).stream()
                            .filter(shift -> shift.touches(window))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void momentOfAWindowIsTheMomentItself(DrawnRota drawn) {
        Interval window = drawn.window();
        List<Shift> large = drawn.rota().shifts(window.from(), window.until());
        for (Instant at = window.from(); at.isBefore(window.until()); at = at.plus(Duration.ofHours(29))) {
            Instant moment = at;
            assertEquals(
                    large.stream()
                            .filter(shift -> shift.covers(moment))
                            .map(Shift::person)
                            .sorted()
                            .toList(),
                    drawn.rota().onCall(moment).stream()
                            .map(Shift::person)
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void swapsAndCoversMoveOnlyWhatTheyName(DrawnRota drawn) {
        Interval window = drawn.window();
        List<Interval> named = new ArrayList<>();
        for (Swap swap : drawn.rota().schedule().swaps()) {
            drawn.named(swap.turn().value()).forEach(turn -> named.add(turn.time()));
            drawn.named(swap.inReturn().value()).forEach(turn -> named.add(turn.time()));
        }
        for (Cover cover : drawn.rota().schedule().covers()) {
            var zone = drawn.rota().schedule().zone();
            named.add(new Interval(
                    WallClock.instant(cover.from().value(), zone),
                    WallClock.instant(cover.until().value(), zone)));
        }
        for (Instant at = window.from(); at.isBefore(window.until()); at = at.plus(Duration.ofMinutes(643))) {
            Instant moment = at;
            if (named.stream().noneMatch(time -> time.contains(moment))) {
                assertEquals(
                        drawn.unchanged().onCall(moment).stream()
                                .map(Shift::person)
                                .toList(),
                        drawn.rota().onCall(moment).stream().map(Shift::person).toList());
            }
        }
    }
}
