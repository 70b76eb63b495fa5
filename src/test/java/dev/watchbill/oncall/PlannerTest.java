package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final PublicHoliday CHRISTMAS = holiday("2026-12-25", "Christmas Day");

    @Test
    void weekendThatAHolidayTouchesGoesWithIt() {
        Plan plan = plan(Draft.ofTheBrief(), 1, CHRISTMAS);
        assertEquals(
                List.of("2026-12-25 3", "2026-12-26 0", "2026-12-27 0"),
                plan.days().stream().map(day -> day.date() + " " + day.weight()).toList());
        assertEquals(1, plan.days().stream().map(Plan.Day::people).distinct().count());
    }

    @Test
    void personWhoIsAwayIsNotChosenAndTheReasonSaysSo() {
        Plan plan = plan(Draft.ofTheBrief().away("taylor", "2026-12-27", "2026-12-30"), 1, CHRISTMAS);
        assertTrue(!plan.days().get(0).people().containsValue("taylor"));
        assertTrue(plan.days().get(0).reason().contains("Taylor is away"));
    }

    @Test
    void aSinglePointIsOnePoint() {
        Plan plan = plan(Draft.ofTheBrief(), 1, holiday("2027-02-17", "Midweek"));
        assertTrue(plan.days().get(0).reason().matches("\\w+: 0 → 1 point; \\w+: 0 → 1 point(;.*)?"), plan::toString);
    }

    @Test
    void nobodyIsOnCallInTwoSchedulesAtOnce() {
        Rota other = Draft.in("UTC", "Monday 09:00")
                .named("platform")
                .turns("2026-01-05", "1 week", "alex")
                .rota();
        Plan plan = Planner.plan(
                Draft.ofTheBrief().rota(), List.of(other), Draft.team().values(), List.of(CHRISTMAS), 1, NOW);
        assertTrue(plan.days().get(0).reason().contains("Alex is on call in platform"));
        assertTrue(!plan.days().get(0).people().containsValue("alex"));
    }

    @Test
    void whoeverIsCoveredForThenIsNotAsked() {
        Draft draft = Draft.ofTheBrief().cover("2026-12-25 10:00", "2026-12-25 12:00", "primary", "alex", "sam");
        Plan plan = plan(draft, 1, CHRISTMAS);
        assertTrue(plan.days().get(0).reason().contains("Alex is covered for then"), plan::toString);
        assertTrue(!plan.days().get(0).people().containsValue("alex"));
    }

    /** The holiday ends at two o'clock of the day whose turns are swapped. */
    @Test
    void whoeverHandsOnATurnThenIsNotAsked() {
        Draft draft = Draft.in("UTC", "Monday 02:00")
                .turns("2026-01-05", "1 hour", "alex", "jamie", "sam", "taylor")
                .swap("2027-02-18", "primary", "alex", "jamie", null);
        Plan plan = plan(draft, 1, holiday("2027-02-17", "Midweek"));
        assertTrue(plan.days().get(0).reason().contains("Alex hands on a turn then"), plan::toString);
        assertTrue(!plan.days().get(0).people().containsValue("alex"));
    }

    @Test
    void dayThatTheZoneSkippedIsNoHoliday() {
        Draft draft = Draft.in("Pacific/Apia", "Monday 00:00", "primary", "secondary")
                .turns("2011-01-03", "1 week", "alex/jamie", "sam/taylor");
        Plan plan = Planner.plan(
                draft.rota(),
                List.of(),
                Draft.team().values(),
                List.of(holiday("2011-12-30", "Skipped"), holiday("2012-01-02", "New Year's Day")),
                1,
                Instant.parse("2011-12-01T00:00:00Z"));
        assertEquals(
                List.of("New Year's Day"),
                plan.days().stream()
                        .filter(day -> day.weight() > 0)
                        .map(Plan.Day::name)
                        .toList());
    }

    @Test
    void dayOfAWeekendThatTheZoneSkippedIsNotPlanned() {
        Draft draft = Draft.in("Pacific/Kwajalein", "Monday 00:00", "primary", "secondary")
                .turns("1993-01-04", "1 week", "alex/jamie", "sam/taylor");
        Plan plan = Planner.plan(
                draft.rota(),
                List.of(),
                Draft.team().values(),
                List.of(holiday("1993-08-20", "Friday")),
                1,
                Instant.parse("1993-08-01T00:00:00Z"));
        assertEquals(
                List.of(LocalDate.parse("1993-08-20"), LocalDate.parse("1993-08-22")),
                plan.days().stream().map(Plan.Day::date).toList());
    }

    @Test
    void dayInTheFileStaysAndCounts() {
        Draft draft = Draft.ofTheBrief().holiday("2026-12-25", "Christmas Day", 3, "sam/jamie");
        Plan plan = plan(draft, 1, CHRISTMAS, holiday("2027-01-01", "New Year's Day"));
        assertEquals("it stands in the file", plan.kept().get(0).reason());
        assertEquals(
                Map.of("primary", "taylor", "secondary", "alex"),
                plan.days().get(0).people());
        assertEquals(
                List.of(3, 3, 3, 3),
                plan.points().stream().map(Plan.Points::after).toList());
    }

    @Test
    void daysBesideOneInTheFileGoToThoseWhoHaveIt() {
        Draft draft = Draft.ofTheBrief()
                .repeatAfter(Period.ofYears(2))
                .holiday("2027-12-31", "New Year's Day (observed)", 2, "taylor/jamie");
        PublicHoliday[] days = {
            holiday("2027-12-31", "New Year's Day (observed)"), holiday("2028-01-01", "New Year's Day")
        };
        Plan plan = plan(draft, 1, days);
        assertEquals(
                List.of("2028-01-01 {primary=taylor, secondary=jamie}", "2028-01-02 {primary=taylor, secondary=jamie}"),
                plan.days().stream().map(day -> day.date() + " " + day.people()).toList());
        Plan twice = plan(draft.holiday("2027-12-31", "Also", 1, "taylor/jamie"), 1, days);
        assertEquals(LocalDate.parse("2028-01-01"), twice.days().get(0).date());
        Plan other = plan(draft.away("taylor", "2028-01-01", "2028-01-01"), 1, days);
        assertEquals(LocalDate.parse("2028-01-01"), other.days().get(0).date());
        assertTrue(other.days().get(0).reason().contains("Taylor is away"), other::toString);
    }

    @Test
    void swappedAndBegunDaysStay() {
        Draft draft = Draft.ofTheBrief().swap("2026-12-21", "primary", "sam", "jamie", null);
        Plan plan = plan(draft, 1, CHRISTMAS, holiday("2026-11-23", "Labour Thanksgiving"));
        assertEquals(
                List.of("it has begun", "it was swapped or covered"),
                plan.kept().stream().map(Plan.Kept::reason).toList());
    }

    @Test
    void smallHolidaysStayWithTheRotationBelowTheThreshold() {
        Plan plan = plan(Draft.ofTheBrief(), 2, CHRISTMAS, holiday("2027-02-15", "Presidents Day"));
        assertEquals("Presidents Day", plan.kept().get(0).name());
        assertEquals(3, plan.days().size());
    }

    @Test
    void sameHolidayIsRefusedUntilItMayRepeat() {
        Draft draft = Draft.ofTheBrief()
                .repeatAfter(Period.ofYears(2))
                .holiday("2026-12-25", "Christmas Day", 3, "sam/jamie");
        Plan plan = plan(draft, 1, holiday("2027-12-25", "Christmas Day"));
        assertEquals(
                List.of("alex", "taylor"),
                plan.days().get(0).people().values().stream().sorted().toList());
        assertTrue(plan.days().get(0).reason().contains("Sam had it in 2026"));
    }

    @Test
    void holidayThatNobodyCanHaveIsKeptAndSaysWhy() {
        Draft draft = Draft.ofTheBrief()
                .away("alex", "2026-12-24", "2026-12-30")
                .away("jamie", "2026-12-24", "2026-12-30")
                .away("sam", "2026-12-24", "2026-12-30");
        Plan plan = plan(draft, 1, CHRISTMAS);
        assertTrue(plan.days().isEmpty());
        assertEquals(
                "nobody can have it: Alex is away; Jamie is away; Sam is away",
                plan.kept().get(0).reason());
    }

    @Test
    void rotationDecidesWhereTheLoadsAreEqual() {
        Plan plan = plan(Draft.ofTheBrief(), 1, holiday("2027-02-17", "Midweek"));
        assertEquals(
                Shown.onCall(Draft.ofTheBrief().rota(), "2027-02-17 12:00"),
                String.join("/", plan.days().get(0).people().values()));
    }

    @Test
    void newcomerIsNotMadeToCatchUpWithYearsBeforeTheyJoined() {
        Draft draft = Draft.ofTheBrief()
                .holiday("2026-01-19", "King", 9, "alex/jamie")
                .holiday("2026-02-16", "Presidents", 9, "sam/taylor")
                .turns("2026-12-07", "1 week", "alex/jamie", "jamie/sam", "sam/taylor", "taylor/zoe", "zoe/alex");
        var people = Draft.people("alex", "jamie", "sam", "taylor", "zoe");
        Plan plan = Planner.plan(
                draft.rota(),
                List.of(),
                people.values(),
                List.of(CHRISTMAS, holiday("2027-01-01", "New Year's Day"), holiday("2027-02-17", "Midweek")),
                1,
                NOW);
        int zoe = plan.points().get(4).after();
        assertTrue(zoe <= 4, plan.points()::toString);
    }

    private static PublicHoliday holiday(String date, String name) {
        return new PublicHoliday(LocalDate.parse(date), name);
    }

    private static Plan plan(Draft draft, int leastWeight, PublicHoliday... holidays) {
        return Planner.plan(draft.rota(), List.of(), Draft.team().values(), List.of(holidays), leastWeight, NOW);
    }
}
