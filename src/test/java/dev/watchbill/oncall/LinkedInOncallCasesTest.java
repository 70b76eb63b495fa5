package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The behaviour that linkedin/oncall documents in test/test_scheduler.py. */
class LinkedInOncallCasesTest {
    /** test_calculate_future_events_7_24_shifts. */
    @Test
    void weeklyTurnsBeginOnMondaysAtHalfPastTen() {
        Rota rota = Draft.in("US/Pacific", "Monday 10:30")
                .turns("2017-02-06", "1 week", "alex", "sam")
                .rota();
        assertEquals(
                List.of("02-06 10:30 -08:00", "02-13 10:30 -08:00", "02-20 10:30 -08:00", "02-27 10:30 -08:00"),
                Shown.handoffs(rota, "2017-02-07", "2017-03-01"));
    }

    /** test_calculate_future_events_7_12_shifts. */
    @Test
    void halfDaysFromNoonBelongToTheWeekThatBeganOnWednesday() {
        Rota rota = Draft.in("US/Eastern", "Wednesday 12:00")
                .layer("", "2016-09-07", "1 week", "1-7 12:00-00:00", "alex", "sam")
                .rota();
        List<String> shifts = Shown.shifts(rota, "2016-09-14", "2016-09-28 12:00");
        assertEquals(14, shifts.size());
        assertEquals("primary sam 09-14 12:00 - 09-15 00:00 rotation", shifts.get(0));
        assertEquals("primary sam 09-20 12:00 - 09-21 00:00 rotation", shifts.get(6));
        assertEquals("primary alex 09-21 12:00 - 09-22 00:00 rotation", shifts.get(7));
    }

    /** test_calculate_future_events_14_12_shifts. */
    @Test
    void fortnightOfHalfDaysRunsAcrossTheEndOfAMonth() {
        Rota rota = Draft.in("US/Central", "Wednesday 12:00")
                .layer("", "2016-09-07", "2 weeks", "1-7 12:00-00:00", "alex", "sam")
                .rota();
        List<String> shifts = Shown.shifts(rota, "2016-09-21 12:00", "2016-10-05 12:00");
        assertEquals(14, shifts.size());
        assertEquals("primary sam 09-30 12:00 - 10-01 00:00 rotation", shifts.get(9));
    }

    /** test_dst_ambiguous_schedule: no gap where the handoff's hour occurs twice. */
    @Test
    void turnsAreConsecutiveWhereTheHandoffOccursTwice() {
        Rota rota = Draft.in("US/Central", "Sunday 01:30")
                .turns("2016-10-23", "1 week", "alex", "sam")
                .rota();
        assertEquals(
                List.of("10-30 01:30 -05:00", "11-06 01:30 -05:00", "11-13 01:30 -06:00"),
                Shown.handoffs(rota, "2016-10-30 01:30", "2016-11-14"));
        assertEquals(List.of(), rota.gaps(Shown.at(rota, "2016-10-23 01:30"), Shown.at(rota, "2016-12-01")));
    }

    /** test_dst_schedule. */
    @Test
    void handoffStaysAtElevenAcrossTheClockChange() {
        Rota rota = Draft.in("US/Central", "Monday 11:00")
                .turns("2016-10-24", "1 week", "alex", "sam")
                .rota();
        assertEquals(
                List.of("10-31 11:00 -05:00", "11-07 11:00 -06:00"),
                Shown.handoffs(rota, "2016-10-31 11:00", "2016-11-14 11:00"));
    }

    /** test_existing_schedule: what is there goes on, it does not start anew. */
    @Test
    void blockBegunMidWeekWaitsForTheNextMonday() {
        Rota rota = Draft.in("US/Pacific", "Monday 10:30")
                .turns("2017-02-05", "1 week", "alex", "sam")
                .rota();
        assertEquals(
                List.of("02-05 10:30 -08:00", "02-06 10:30 -08:00", "02-13 10:30 -08:00"),
                Shown.handoffs(rota, "2017-02-05 10:30", "2017-02-14"));
    }
}
