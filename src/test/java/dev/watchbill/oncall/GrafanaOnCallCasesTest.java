package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The behaviour that grafana/oncall documents in engine/apps/schedules/tests: test_custom_on_call_shift.py,
 * custom_shift_test_cases.py and the swaps of test_on_call_schedule.py. Their partial swaps are covers here; a shift
 * with a duration is a block with {@code hours}.
 */
class GrafanaOnCallCasesTest {
    /** test_custom_on_call_shift.py: test_get_on_call_users_from_rolling_users_event and test_rolling_users_*. */
    @ParameterizedTest(name = "{0} {1} at {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2 days   | 2024-08-05 12:00 | 2024-08-05 12:05 | alex
            2 days   | 2024-08-05 12:00 | 2024-08-07 12:05 | sam
            2 days   | 2024-08-05 12:00 | 2024-08-09 12:05 | alex
            2 days   | 2024-08-05 12:00 | 2024-08-11 12:05 | sam
            2 hours  | 2024-08-05 12:00 | 2024-08-05 14:05 | sam
            2 hours  | 2024-08-05 12:00 | 2024-08-05 16:05 | alex
            2 hours  | 2024-08-05 12:00 | 2024-08-05 18:05 | sam
            2 weeks  | 2024-08-05 12:00 | 2024-08-19 12:05 | sam
            2 weeks  | 2024-08-05 12:00 | 2024-09-02 12:05 | alex
            2 months | 2022-10-01 10:30 | 2022-12-01 10:35 | sam
            2 months | 2022-10-01 10:30 | 2023-02-01 10:35 | alex
            """)
    void peopleTakeTurnsInTheirOrder(String length, String from, String at, String who) {
        Rota rota = Draft.in("UTC", from.substring(11))
                .turns(from, length, "alex", "sam")
                .rota();
        assertEquals(who, Shown.onCall(rota, at));
    }

    /** custom_shift_test_cases.py 3 and 6: weekly turns, staffed on weekdays, begun on a Monday and on a Thursday. */
    @ParameterizedTest(name = "from {0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-08-05 | 2024-08-05 | alex
            2024-08-05 | 2024-08-09 | alex
            2024-08-05 | 2024-08-10 | nobody
            2024-08-05 | 2024-08-12 | sam
            2024-08-05 | 2024-08-16 | sam
            2024-08-08 | 2024-08-09 | alex
            2024-08-08 | 2024-08-12 | sam
            """)
    void weeklyTurnsOnWeekdaysLeaveTheWeekendOpen(String from, String day, String who) {
        Rota rota = Draft.in("UTC", "Monday 00:00")
                .layer("", from, "1 week", "1-5 00:00-00:00", "alex", "sam", "taylor")
                .rota();
        String found = Shown.onCall(rota, day + " 12:00");
        assertEquals(who, found.isEmpty() ? "nobody" : found);
    }

    /**
     * custom_shift_test_cases.py 1: daily turns on weekdays. Grafana skips the days that are not staffed when it counts;
     * by Watchbill's contract turns are counted on the calendar, so Saturday's and Sunday's turns are taken too.
     */
    @Test
    void dailyTurnsAreCountedThroughTheWeekendWhereGrafanaSkipsIt() {
        Rota rota = Draft.in("UTC", "00:00")
                .layer("", "2024-08-05", "1 day", "1-5 00:00-00:00", "a", "b", "c", "d", "e")
                .rota();
        assertEquals("e", Shown.onCall(rota, "2024-08-09 12:00"));
        assertEquals("", Shown.onCall(rota, "2024-08-10 12:00"));
        assertEquals("c", Shown.onCall(rota, "2024-08-12 12:00"));
    }

    /** test_get_oncall_users_with_respect_to_rotation_start_and_until_dates_*: half-open on both sides. */
    @ParameterizedTest(name = "{0} from {1} until {2} at {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            1 hour  | 2024-08-05 12:10 | 2024-08-05 12:40 | 2024-08-05 12:07 | nobody
            1 hour  | 2024-08-05 12:10 | 2024-08-05 12:40 | 2024-08-05 12:12 | alex
            1 hour  | 2024-08-05 12:10 | 2024-08-05 12:40 | 2024-08-05 12:42 | nobody
            1 day   | 2024-08-05 17:00 | 2024-08-06 03:00 | 2024-08-05 16:05 | nobody
            1 day   | 2024-08-05 17:00 | 2024-08-06 03:00 | 2024-08-05 22:05 | alex
            1 day   | 2024-08-05 17:00 | 2024-08-06 03:00 | 2024-08-06 03:05 | nobody
            1 week  | 2024-08-06 12:00 | 2024-08-11 12:00 | 2024-08-06 11:00 | nobody
            1 week  | 2024-08-06 12:00 | 2024-08-11 12:00 | 2024-08-10 12:05 | alex
            1 week  | 2024-08-06 12:00 | 2024-08-11 12:00 | 2024-08-11 12:00 | nobody
            1 month | 2024-08-10 12:00 | 2024-08-20 12:00 | 2024-08-15 12:05 | alex
            1 month | 2024-08-10 12:00 | 2024-08-20 12:00 | 2024-08-20 12:05 | nobody
            """)
    void blockHoldsFromItsStartUntilBeforeItsEnd(String length, String from, String until, String at, String who) {
        Rota rota =
                Draft.in("UTC", "12:00").turnsUntil(from, until, length, "alex").rota();
        String found = Shown.onCall(rota, at);
        assertEquals(who, found.isEmpty() ? "nobody" : found);
    }

    /** test_get_on_call_users_from_web_schedule_override: staffs a role that has nobody; here a layer on top does. */
    @Test
    void layerOnTopStaffsWhatIsOpenBelow() {
        Rota rota = Draft.in("UTC", "12:00")
                .layer("", "2024-08-05", "1 week", "1-5 12:00-15:00", "alex")
                .block("2024-08-05 15:00", "2024-08-05 16:00", "1 day", null, "extra", "", "sam")
                .rota();
        assertEquals(
                List.of(
                        "primary alex 08-05 12:00 - 08-05 15:00 rotation",
                        "primary sam 08-05 15:00 - 08-05 16:00 rotation"),
                Shown.shifts(rota, "2024-08-05", "2024-08-06"));
    }

    /** test_get_oncall_users_for_empty_schedule. */
    @Test
    void emptyScheduleHasNobody() {
        assertEquals("", Shown.onCall(Draft.in("UTC", "12:00").rota(), "2024-08-05 12:00"));
    }

    /** test_swap_request_split_start, _split_end, _split_both: only the named part moves. */
    @ParameterizedTest(name = "{0} - {1}")
    @CsvSource(delimiter = '|', textBlock = """
            08-06 10:00 | 08-06 13:00 | sam 08-06 12:00 - 08-06 13:00 cover, alex 08-06 13:00 - 08-06 15:00 rotation
            08-06 13:00 | 08-06 18:00 | alex 08-06 12:00 - 08-06 13:00 rotation, sam 08-06 13:00 - 08-06 15:00 cover
            08-06 13:00 | 08-06 14:00 | alex 08-06 12:00 - 08-06 13:00 rotation, sam 08-06 13:00 - 08-06 14:00 cover, alex 08-06 14:00 - 08-06 15:00 rotation
            08-06 15:00 | 08-07 12:00 | alex 08-06 12:00 - 08-06 15:00 rotation
            """)
    void coverSplitsAShiftWhereItBeginsAndEnds(String from, String until, String shifts) {
        Rota rota = Draft.in("UTC", "12:00")
                .layer("", "2024-08-05", "1 day", "1-7 12:00-15:00", "alex")
                .cover("2024-" + from, "2024-" + until, "primary", "alex", "sam")
                .rota();
        assertEquals(
                List.of(shifts.split(", ")),
                Shown.shifts(rota, "2024-08-06", "2024-08-07").stream()
                        .map(line -> line.substring("primary ".length()))
                        .toList());
    }

    /** test_swap_request_whole_shift. */
    @Test
    void swapOfAWholeTurnMovesItWithoutASplit() {
        Rota rota = Draft.in("UTC", "12:00")
                .layer("", "2024-08-05", "1 day", "1-7 12:00-15:00", "alex")
                .swap("2024-08-07", "primary", "alex", "sam", null)
                .rota();
        assertEquals(
                List.of(
                        "primary alex 08-06 12:00 - 08-06 15:00 rotation",
                        "primary sam 08-07 12:00 - 08-07 15:00 swap"),
                Shown.shifts(rota, "2024-08-06", "2024-08-08"));
    }

    /** test_swap_request_partial_replace: of two people in one shift only one is replaced. */
    @Test
    void coverOfOneOfTwoPeopleLeavesTheOther() {
        Rota rota = Draft.in("UTC", "12:00")
                .layer("", "2024-08-05", "1 day", "1-7 12:00-15:00", "alex+taylor")
                .cover("2024-08-06 10:00", "2024-08-06 13:00", "primary", "alex", "sam")
                .rota();
        assertEquals("sam/taylor", Shown.onCall(rota, "2024-08-06 12:30"));
        assertEquals("alex/taylor", Shown.onCall(rota, "2024-08-06 13:00"));
    }

    /** test_swap_request_no_changes: a person who is not on call then has nothing to give. */
    @Test
    void coverForSomebodyElseMovesNobody() {
        Rota rota = Draft.in("UTC", "12:00")
                .turns("2024-08-05", "1 day", "alex")
                .cover("2024-08-05 12:00", "2024-08-06 12:00", "primary", "zoe", "sam")
                .rota();
        assertEquals(
                List.of("primary alex 08-05 12:00 - 08-06 12:00 rotation"),
                Shown.shifts(rota, "2024-08-05 12:00", "2024-08-06 12:00"));
    }
}
