package dev.watchbill.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.oncall.Draft;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.HolidayRepeat;
import dev.watchbill.oncall.PersonLoad;
import dev.watchbill.oncall.Plan;
import dev.watchbill.oncall.Planner;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The brief's team over eight years of US federal holidays, planned year by year. */
class EightYearsTest {
    /** The first full year of the brief's rota. */
    private static final int FIRST = 2027;

    private final Map<String, String> people = new HashMap<>();

    private Draft planned(int years) {
        Draft draft = Draft.ofTheBrief()
                .repeatAfter(Period.ofYears(2))
                .away("taylor", "2027-12-24", "2027-12-28")
                .away("alex", "2027-07-01", "2027-07-10")
                .away("sam", "2027-01-01", "2027-01-03");
        for (int year = FIRST; year < FIRST + years; year++) {
            Plan plan = plan(draft, year);
            for (Plan.Day day : plan.days()) {
                draft.holiday(
                        day.date().toString(),
                        day.name(),
                        day.weight(),
                        String.join("/", day.people().values()));
                people.put(
                        day.name() + " " + year, String.join(" ", day.people().values()));
            }
        }
        return draft;
    }

    private static Plan plan(Draft draft, int year) {
        return Planner.plan(
                draft.rota(),
                List.of(),
                Draft.team().values(),
                HolidayCalendar.of("us").of(year),
                1,
                Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void pointsDifferByAtMostOne() {
        Draft draft = planned(7);
        Plan last = plan(draft, 2034);
        assertTrue(last.spread() <= 1, last.points()::toString);
        assertEquals(List.of(), last.kept());
    }

    @Test
    void nobodyHasTheSameHolidayTwiceRunning() {
        Draft draft = planned(8);
        var all = Fairness.of(draft.rota(), Draft.team().values(), Instant.parse("2034-12-31T00:00:00Z"))
                .terms()
                .get(2);
        assertEquals(
                0, all.people().stream().mapToInt(PersonLoad::sameHolidayAgain).sum(), all.remarks()::toString);
    }

    @Test
    void nothingOfThePlanIsWarnedOf() {
        assertEquals(List.of(), HolidayRepeat.of(planned(8).rota(), Instant.parse("2030-01-01T00:00:00Z")));
    }

    @Test
    void nobodyIsOnCallWhileAway() {
        planned(8);
        assertTrue(!people.get("Christmas Day 2027").contains("taylor"));
        assertTrue(!people.get("Independence Day 2027").contains("alex"));
        assertTrue(!people.get("New Year's Day 2027").contains("sam"));
    }

    @Test
    void planIsTheSameEveryTime() {
        assertEquals(plan(planned(2), 2029), plan(planned(2), 2029));
    }

    @Test
    void everyDaySaysWhy() {
        Plan plan = plan(planned(0), FIRST);
        Plan.Day christmas = plan.days().stream()
                .filter(day -> day.name().equals("Christmas Day"))
                .findFirst()
                .orElseThrow();
        assertTrue(christmas.reason().contains("points"), christmas::reason);
        assertTrue(christmas.reason().contains("Taylor is away"), christmas::reason);
    }
}
