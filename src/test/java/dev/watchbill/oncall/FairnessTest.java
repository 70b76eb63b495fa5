package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.watchbill.model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class FairnessTest {
    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");

    @Test
    void fullYearOfTheBriefsRotationIsSharedEqually() {
        Fairness.Term past = terms(Draft.ofTheBrief()).get(0);
        PersonLoad alex = load(past, "alex");
        assertEquals(
                List.of(new PersonLoad.InRole("primary", 13, 2184, 0), new PersonLoad.InRole("secondary", 13, 2184, 0)),
                alex.roles());
        assertEquals(26, alex.turns());
        assertEquals(4368, alex.hours());
        assertEquals(50, alex.onCallPercent());
        assertEquals(14 * 24, alex.longestRunHours());
        assertEquals(14 * 24, alex.shortestRestHours());
        assertEquals(
                List.of("alex", "jamie", "sam", "taylor"),
                past.people().stream().map(PersonLoad::person).toList());
        assertTrue(past.remarks().get(0).startsWith("Nothing stands out"), past.remarks()::toString);
    }

    @Test
    void nightsAndWeekendsAreThoseOfThePersonsOwnClock() {
        Draft draft = Draft.in("UTC", "00:00").layer("", "2026-01-05", "1 week", "1-5 22:00-06:00", "alex");
        assertEquals(1304, load(terms(draft).get(0), "alex").nights() * 5, 10.0);
        Person there = person("alex", "Australia/Sydney", null, null);
        Fairness.Term term =
                Fairness.of(draft.rota(), List.of(there), NOW).terms().get(0);
        assertEquals(0, load(term, "alex").nights());
    }

    @Test
    void weekOnCallHasSevenNightsAndOneWeekend() {
        Draft draft = Draft.in("UTC", "Monday 09:00").turnsUntil("2026-01-05", "2026-01-12", "1 week", "alex");
        PersonLoad alex = load(terms(draft).get(2), "alex");
        assertEquals(7.0, alex.nights());
        assertEquals(1.0, alex.weekends());
    }

    @Test
    void holidayCountsForTheOneOnCallForMostOfIt() {
        Draft draft = Draft.ofTheBrief()
                .holiday("2026-12-25", "Christmas Day", 3, "sam/jamie")
                .cover("2026-12-25 10:00", "2026-12-26 09:00", "primary", "sam", "alex");
        Fairness.Term past = terms(draft).get(0);
        assertEquals(3, load(past, "alex").holidayPoints());
        assertEquals(0, load(past, "sam").holidayPoints());
        assertEquals(3, load(past, "jamie").roles().get(1).holidayPoints());
        assertTrue(past.remarks().contains("Alex has 3 holiday points, Sam 0."), past.remarks()::toString);
    }

    @Test
    void sameHolidayTwiceRunningIsCountedAndSaid() {
        Draft draft = Draft.ofTheBrief()
                .holiday("2026-07-04", "Independence Day", 1, "sam/jamie")
                .holiday("2027-07-04", "Independence Day", 1, "jamie/alex");
        Fairness.Term coming = terms(draft).get(1);
        assertEquals(1, load(coming, "jamie").sameHolidayAgain());
        assertEquals(0, load(coming, "alex").sameHolidayAgain());
        assertTrue(coming.remarks().contains("Jamie has Independence Day 2027 and had it the time before."));
    }

    @Test
    void joinerIsMeasuredAgainstTheirTimeInTheTeam() {
        Draft draft = Draft.in("UTC", "Monday 09:00")
                .turns("2026-01-05", "1 week", "alex", "sam")
                .turns("2026-07-06", "1 week", "alex", "sam", "zoe");
        SortedMap<String, Person> people = Draft.people("alex", "sam");
        people.put("zoe", person("zoe", null, "2026-07-06", null));
        PersonLoad zoe =
                load(Fairness.of(draft.rota(), people.values(), NOW).terms().get(0), "zoe");
        assertEquals(1456, zoe.equalHours(), 10);
        assertEquals(92, zoe.sharePercent());
    }

    @Test
    void memberWithoutAnyShiftIsCountedAndSaid() {
        Draft draft = Draft.in("UTC", "Monday 09:00")
                .turns("2026-01-05", "1 week", "alex", "sam")
                .swap("2026-01-12", "primary", "sam", "alex", null)
                .turns("2026-01-19", "1 week", "alex");
        SortedMap<String, Person> people = Draft.people("alex");
        people.put("sam", person("sam", null, "2026-01-01", null));
        people.put(
                "sam",
                new Person(
                        people.get("sam").id(),
                        "Sam",
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 12, 31)));
        Fairness.Term past =
                Fairness.of(draft.rota(), people.values(), NOW).terms().get(0);
        assertEquals(0, load(past, "sam").hours());
        assertTrue(past.remarks().stream().anyMatch(remark -> remark.startsWith("Sam has no time on call")));
    }

    @Test
    void helperFromOutsideTheTeamHasNoShare() {
        Draft draft = Draft.ofTheBrief().cover("2026-03-02 09:00", "2026-03-02 18:00", "primary", "alex", "zoe");
        PersonLoad zoe = load(terms(draft).get(0), "zoe");
        assertEquals(9, zoe.hours());
        assertNull(zoe.sharePercent());
        assertEquals(0, zoe.turns());
    }

    @Test
    void restIsSaidAsTheShortestAndNotAsTheOnlyOne() {
        Draft draft = Draft.in("UTC", "09:00").turns("2026-01-05", "8 hours", "alex", "sam");
        List<String> remarks = terms(draft).get(0).remarks();
        assertTrue(remarks.contains("Alex rests as little as 8 hours between two times on call."), remarks::toString);
    }

    @Test
    void emptyRotaHasTermsWithoutPeople() {
        assertEquals(3, terms(Draft.in("UTC", "09:00")).size());
    }

    private static List<Fairness.Term> terms(Draft draft) {
        return Fairness.of(draft.rota(), Draft.team().values(), NOW).terms();
    }

    private static PersonLoad load(Fairness.Term term, String person) {
        return term.people().stream()
                .filter(load -> load.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static Person person(String id, String zone, String joined, String left) {
        Person plain = Draft.people(id).get(id);
        return new Person(
                plain.id(),
                plain.name(),
                null,
                null,
                zone == null ? null : ZoneId.of(zone),
                joined == null ? null : LocalDate.parse(joined),
                left == null ? null : LocalDate.parse(left));
    }
}
