package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.Holiday;
import dev.watchbill.model.Holidays;
import dev.watchbill.model.Person;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Swap;
import dev.watchbill.model.TurnName;
import dev.watchbill.source.Located;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is proposed for a drawn rota keeps its rules once it is written. */
class DrawnAdviceTest {
    private static final Collection<Person> PEOPLE =
            Draft.people("alex", "jamie", "sam", "taylor", "zoe").values();

    /** Of turns of some hours there are too many to look at each in a test. */
    private static final int MOST_TURNS_IN_THREE_DAYS = 10;

    static Stream<DrawnRota> drawn() {
        return Stream.concat(DrawnRotaTest.drawn().limit(60), Stream.of(new DrawnRota(104_896)));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void swapThatIsOfferedMovesTheTurnAndNobodyIsTwiceOnCall(DrawnRota drawn) {
        Rota rota = drawn.unchanged();
        List<Turn> turns = rota.turns(drawn.window().from(), drawn.window().until());
        if (turns.size() > MOST_TURNS_IN_THREE_DAYS * drawn.days() / 3) {
            return;
        }
        Turn turn = turns.get(turns.size() / (1 + drawn.step()));
        Instant now = turn.time().from().minusSeconds(1);
        for (Shift shift : rota.onCall(turn.time().from())) {
            SwapAdvice advice = SwapFinder.find(rota, List.of(), PEOPLE, shift.person(), name(turn), null, now);
            if (advice instanceof SwapAdvice.Offers offers) {
                offers.offers().stream().limit(3).forEach(offer -> assertKeepsTheRules(rota, offers, offer));
            }
        }
    }

    private static TurnName name(Turn turn) {
        return new TurnName(turn.begins().toLocalDate(), turn.begins().toLocalTime());
    }

    private static void assertKeepsTheRules(Rota rota, SwapAdvice.Offers offers, SwapAdvice.Offer offer) {
        Schedule schedule = rota.schedule();
        var at = schedule.id().at();
        Swap swap = new Swap(
                new Located<>(offers.turn(), at),
                new Located<>(offers.role(), at),
                new Located<>(offers.giver(), at),
                new Located<>(offer.person(), at),
                offer.inReturn() == null ? null : new Located<>(offer.inReturn(), at),
                at);
        Rota swapped = DrawnChangesTest.with(schedule, List.of(swap), List.of());
        Instant begins = WallClock.instant(offers.turn().date().atStartOfDay(), schedule.zone());
        Interval around = new Interval(begins.minus(Duration.ofDays(100)), begins.plus(Duration.ofDays(100)));
        assertEquals(List.of(), swapped.unmoved(around.from(), around.until()), swap::toString);
        for (Turn turn : Turns.named(rota.blocks(), offers.turn(), schedule.zone())) {
            for (Shift shift : rota.shifts(turn.time().from(), turn.time().until())) {
                Set<String> before = twice(rota, shift.from());
                Set<String> after = twice(swapped, shift.from());
                assertTrue(
                        before.containsAll(after), () -> after + " twice on call at " + shift.from() + " by " + swap);
            }
        }
    }

    /** Who has two roles at a moment. */
    private static Set<String> twice(Rota rota, Instant moment) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        rota.onCall(moment).stream().map(Shift::person).forEach(person -> {
            if (!seen.add(person)) {
                twice.add(person);
            }
        });
        return twice;
    }

    /** A swap that moves nobody is an error, which must be mended before a plan is written. */
    @ParameterizedTest
    @MethodSource("drawn")
    void planThatIsWrittenPutsJustThosePeopleOnCall(DrawnRota drawn) {
        Schedule schedule = drawn.rota().schedule();
        if (drawn.rota().unmoved(drawn.window().from(), drawn.window().until()).stream()
                .anyMatch(Unmoved.Swapped.class::isInstance)) {
            return;
        }
        Rota rota = withDays(schedule, schedule.holidays().days());
        List<PublicHoliday> holidays = holidays(drawn);
        Instant now = drawn.window().from().plusSeconds(86_400L * drawn.step());
        Plan plan = Planner.plan(rota, List.of(), PEOPLE, holidays, 0, now);
        assertEquals(plan, Planner.plan(rota, List.of(), PEOPLE, holidays, 0, now));
        List<Holiday> days = new ArrayList<>(schedule.holidays().days());
        Map<String, Integer> gained = new HashMap<>();
        for (Plan.Day day : plan.days()) {
            assertEquals(day.people().size(), Set.copyOf(day.people().values()).size(), day::toString);
            Map<String, Located<String>> people = new LinkedHashMap<>();
            day.people().forEach((role, person) -> {
                people.put(role, new Located<>(person, schedule.holidays().at()));
                gained.merge(person, day.weight(), Integer::sum);
            });
            Located<LocalDate> date =
                    new Located<>(day.date(), schedule.holidays().at());
            days.add(new Holiday(
                    date, day.name(), day.weight(), people, schedule.holidays().at()));
        }
        Rota planned = withDays(schedule, days);
        for (Plan.Day day : plan.days()) {
            Interval time = HolidayTime.interval(planned.schedule(), day.date());
            for (Instant moment : List.of(time.from(), time.until().minusNanos(1))) {
                day.people()
                        .forEach((role, person) -> assertEquals(
                                Set.of(person), DrawnChangesTest.people(planned, role, moment), day::toString));
            }
        }
        plan.points()
                .forEach(points -> assertEquals(
                        gained.getOrDefault(points.person(), 0), points.after() - points.before(), points::toString));
    }

    /** A holiday every few days; names return. */
    private static List<PublicHoliday> holidays(DrawnRota drawn) {
        LocalDate start = drawn.window()
                .from()
                .atZone(drawn.rota().schedule().zone())
                .toLocalDate()
                .plusDays(3);
        return Stream.of(0, 1, 5, 13, 14, 30, 51)
                .map(day -> new PublicHoliday(start.plusDays((long) day + drawn.step()), "Day " + day % 4))
                .toList();
    }

    private static Rota withDays(Schedule schedule, List<Holiday> days) {
        Holidays holidays = new Holidays(
                List.of(),
                Period.ofDays(80),
                List.copyOf(days),
                schedule.holidays().at());
        return Rota.of(new Schedule(
                schedule.id(),
                schedule.name(),
                schedule.zone(),
                schedule.handoff(),
                schedule.roles(),
                schedule.rotation(),
                schedule.unavailable(),
                holidays,
                schedule.swaps(),
                schedule.covers()));
    }
}
