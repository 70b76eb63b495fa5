package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotaTest {
    @Test
    void briefsRotationNamesTheFourPairsOnConsecutiveWeeks() {
        Rota rota = Draft.ofTheBrief().rota();
        assertEquals("alex/jamie", Shown.onCall(rota, "2026-01-05 09:00"));
        assertEquals("jamie/sam", Shown.onCall(rota, "2026-01-12 09:00"));
        assertEquals("sam/taylor", Shown.onCall(rota, "2026-01-19 09:00"));
        assertEquals("taylor/alex", Shown.onCall(rota, "2026-01-26 09:00"));
        assertEquals("alex/jamie", Shown.onCall(rota, "2026-02-02 09:00"));
    }

    @Test
    void laterKindOfChangeWins() {
        Draft draft = Draft.ofTheBrief()
                .cover("2026-01-06 14:00", "2026-01-06 18:00", "primary", "sam", "taylor")
                .swap("2026-01-05", "primary", "jamie", "sam", null)
                .holiday("2026-01-06", "Epiphany", 1, "jamie/");
        assertEquals(
                List.of(
                        "primary alex 01-05 09:00 - 01-06 09:00 rotation",
                        "primary sam 01-06 09:00 - 01-06 14:00 swap",
                        "primary taylor 01-06 14:00 - 01-06 18:00 cover",
                        "primary sam 01-06 18:00 - 01-07 09:00 swap",
                        "primary alex 01-07 09:00 - 01-12 09:00 rotation"),
                Shown.shifts(draft.rota(), "2026-01-05 10:00", "2026-01-12").stream()
                        .filter(line -> line.startsWith("primary"))
                        .toList());
    }

    @Test
    void turnsOfOneDayChangePlaces() {
        Rota rota = Draft.in("UTC", "09:00")
                .turns("2026-01-05", "12 hours", "alex", "sam")
                .swap("2026-01-06", "primary", "alex", "sam", "2026-01-06")
                .rota();
        assertEquals(
                List.of(
                        "primary sam 01-05 21:00 - 01-06 09:00 rotation",
                        "primary sam 01-06 09:00 - 01-06 21:00 swap",
                        "primary alex 01-06 21:00 - 01-07 09:00 swap",
                        "primary alex 01-07 09:00 - 01-07 21:00 rotation"),
                Shown.shifts(rota, "2026-01-06", "2026-01-07 10:00"));
        assertEquals(List.of(), rota.unmoved(Shown.at(rota, "2026-01-05"), Shown.at(rota, "2026-02-05")));
    }

    @Test
    void whoWasThereAlreadyIsThereOnceForTheLaterReason() {
        for (String order : List.of("alex+sam", "sam+alex")) {
            Rota rota = Draft.in("UTC", "Monday 09:00")
                    .turns("2026-01-05", "1 week", order)
                    .cover("2026-01-05", "2026-01-12", "primary", "alex", "sam")
                    .rota();
            assertEquals(
                    List.of("primary sam 01-05 09:00 - 01-12 09:00 cover"),
                    Shown.shifts(rota, "2026-01-06 10:00", "2026-01-06 11:00"));
        }
    }

    @Test
    void shiftOfAHolidayThatNobodyStaffsIsWholeWhereverTheWindowEnds() {
        Rota rota = Draft.in("UTC", "Monday 09:00")
                .turnsUntil("2026-01-05", "2026-01-09", "1 week", "alex")
                .turns("2026-01-19", "1 week", "alex")
                .holiday("2026-01-10", "First", 1, "sam")
                .holiday("2026-01-11", "Second", 1, "sam")
                .rota();
        List<String> both = List.of(
                "primary sam 01-10 09:00 - 01-11 09:00 holiday", "primary sam 01-11 09:00 - 01-12 09:00 holiday");
        assertEquals(both, Shown.shifts(rota, "2026-01-10", "2026-01-12"));
        assertEquals(both.subList(0, 1), Shown.shifts(rota, "2026-01-10", "2026-01-11"));
    }

    @Test
    void blockBegunOnAThursdayHasAShortFirstTurn() {
        Rota rota = Draft.in("UTC", "Monday 09:00")
                .turns("2026-01-08", "1 week", "alex", "sam")
                .rota();
        assertEquals(
                List.of(
                        "primary alex 01-08 09:00 - 01-12 09:00 rotation",
                        "primary sam 01-12 09:00 - 01-19 09:00 rotation"),
                Shown.shifts(rota, "2026-01-08", "2026-01-19"));
    }

    @Test
    void turnOfASkippedDayBeginsAfterTheJumpAndKeepsItsName() {
        Rota rota = Draft.in("Pacific/Apia", "09:00")
                .turns("2011-12-28", "1 day", "alex", "sam", "jamie", "taylor")
                .swap("2011-12-30", "primary", "jamie", "zoe", null)
                .rota();
        assertEquals(
                List.of(
                        "primary sam 12-29 09:00 - 12-31 00:00 rotation",
                        "primary zoe 12-31 00:00 - 12-31 09:00 swap",
                        "primary taylor 12-31 09:00 - 01-01 09:00 rotation"),
                Shown.shifts(rota, "2011-12-29 10:00", "2011-12-31 12:00"));
    }

    @Test
    void swapOfATurnThatNeverBeginsIsToldWhereverOneLooks() {
        Rota rota = Draft.ofTheBrief()
                .swap("1999-01-01", "primary", "alex", "sam", null)
                .rota();
        var unmoved = rota.unmoved(Shown.at(rota, "2026-01-05"), Shown.at(rota, "2026-02-05"));
        assertInstanceOf(Unmoved.Swapped.class, unmoved.get(0));
    }

    @Test
    void coverBeforeTheFirstRotationIsTold() {
        Rota rota = Draft.ofTheBrief()
                .cover("2025-01-01", "2025-01-02", "primary", "alex", "sam")
                .rota();
        assertEquals(
                1,
                rota.unmoved(Shown.at(rota, "2026-01-05"), Shown.at(rota, "2026-02-05"))
                        .size());
    }

    @Test
    void holidayBeyondTheHoursOfATurnIsPartOfIt() {
        Draft draft = Draft.in("UTC", "Monday 09:00")
                .layer("", "2026-01-05", "1 week", "1-5 09:00-17:00", "alex")
                .holiday("2026-01-07", "Christmas Day", 1, "sam");
        assertEquals(
                List.of("primary sam 01-07 09:00 - 01-08 09:00 holiday"),
                Shown.shifts(draft.rota(), "2026-01-07 09:00", "2026-01-08 09:00"));
        assertEquals(
                List.of("primary jamie 01-07 09:00 - 01-08 09:00 swap"),
                Shown.shifts(
                        draft.swap("2026-01-05", "primary", "sam", "jamie", null)
                                .rota(),
                        "2026-01-07 09:00",
                        "2026-01-08 09:00"));
    }

    @Test
    void rolesLeftOutOfAHolidayStayWithTheRotation() {
        Rota rota =
                Draft.ofTheBrief().holiday("2026-01-06", "Epiphany", 1, "sam/").rota();
        assertEquals("sam/jamie", Shown.onCall(rota, "2026-01-06 12:00"));
    }

    @Test
    void nobodyIsOnCallOutsideTheTimeThatIsComputed() {
        Rota rota = Draft.ofTheBrief().rota();
        assertTrue(rota.onCall(Instant.MAX).isEmpty());
        assertTrue(rota.onCall(Instant.MIN).isEmpty());
        assertTrue(
                rota.shifts(Instant.MIN, Instant.parse("2026-01-05T09:00:00Z")).isEmpty());
    }
}
