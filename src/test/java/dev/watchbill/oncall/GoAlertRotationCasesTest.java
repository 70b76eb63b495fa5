package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The behaviour that target/goalert documents in schedule/rotation/rotation_test.go. Where GoAlert also counts turns
 * before a rotation's start, Watchbill has nobody on call: a block holds from its {@code from}.
 */
class GoAlertRotationCasesTest {
    /** TestRotation_StartEnd_BruteForce: every handoff within a span. */
    @ParameterizedTest(name = "{0} from {1} every {2}")
    @CsvSource(delimiter = '|', textBlock = """
            America/Chicago     | 2020-10-30 01:30 | 24 hours | 2020-10-30 01:30 | 2020-11-03 01:00 | 10-30 01:30 -05:00, 10-31 01:30 -05:00, 11-01 01:30 -05:00, 11-02 01:30 -06:00
            America/Chicago     | 2020-10-30 01:30 | 1 day    | 2020-10-30 01:30 | 2020-11-03 01:00 | 10-30 01:30 -05:00, 10-31 01:30 -05:00, 11-01 01:30 -05:00, 11-02 01:30 -06:00
            America/Chicago     | 2020-03-06 02:30 | 1 day    | 2020-03-06 02:30 | 2020-03-10 01:00 | 03-06 02:30 -06:00, 03-07 02:30 -06:00, 03-08 03:00 -05:00, 03-09 02:30 -05:00
            America/Chicago     | 2020-03-06 02:30 | 1 hour   | 2020-03-08 01:00 | 2020-03-08 04:00 | 03-08 00:30 -06:00, 03-08 01:30 -06:00, 03-08 03:00 -05:00, 03-08 03:30 -05:00
            America/Chicago     | 2020-03-06 02:00 | 1 hour   | 2020-03-08 01:00 | 2020-03-08 04:01 | 03-08 01:00 -06:00, 03-08 03:00 -05:00, 03-08 04:00 -05:00
            America/Chicago     | 2020-07-06 02:30 | 1 hour   | 2020-11-01 00:00 | 2020-11-01 04:00 | 10-31 23:30 -05:00, 11-01 00:30 -05:00, 11-01 01:30 -05:00, 11-01 02:30 -06:00, 11-01 03:30 -06:00
            America/Chicago     | 2020-07-06 02:00 | 1 hour   | 2020-11-01 00:00 | 2020-11-01 04:01 | 11-01 00:00 -05:00, 11-01 01:00 -05:00, 11-01 02:00 -06:00, 11-01 03:00 -06:00, 11-01 04:00 -06:00
            America/Chicago     | 2020-01-02 01:30 | 1 month  | 2020-04-05 01:00 | 2020-06-12 01:00 | 04-02 01:30 -05:00, 05-02 01:30 -05:00, 06-02 01:30 -05:00
            America/Chicago     | 2020-10-01 01:30 | 1 month  | 2020-10-02 01:00 | 2020-12-02 01:00 | 10-01 01:30 -05:00, 11-01 01:30 -05:00, 12-01 01:30 -06:00
            Australia/Lord_Howe | 2021-04-03 02:30 | 1 hour   | 2021-04-04 01:00 | 2021-04-04 04:00 | 04-04 00:30 +11:00, 04-04 01:30 +11:00, 04-04 02:30 +10:30, 04-04 03:30 +10:30
            Australia/Lord_Howe | 2021-04-01 02:30 | 1 day    | 2021-04-02 01:00 | 2021-04-06 01:00 | 04-01 02:30 +11:00, 04-02 02:30 +11:00, 04-03 02:30 +11:00, 04-04 02:30 +10:30, 04-05 02:30 +10:30
            Australia/Lord_Howe | 2021-04-02 02:00 | 1 day    | 2021-04-02 01:00 | 2021-04-06 01:00 | 04-02 02:00 +11:00, 04-03 02:00 +11:00, 04-04 02:00 +10:30, 04-05 02:00 +10:30
            Australia/Lord_Howe | 2021-04-02 02:00 | 24 hours | 2021-04-02 01:00 | 2021-04-06 01:00 | 04-02 02:00 +11:00, 04-03 02:00 +11:00, 04-04 02:00 +10:30, 04-05 02:00 +10:30
            Australia/Lord_Howe | 2020-10-02 01:30 | 24 hours | 2020-10-02 01:00 | 2020-10-06 01:00 | 10-02 01:30 +10:30, 10-03 01:30 +10:30, 10-04 01:30 +10:30, 10-05 01:30 +11:00
            Australia/Lord_Howe | 2020-10-02 01:30 | 1 day    | 2020-10-02 01:00 | 2020-10-06 01:00 | 10-02 01:30 +10:30, 10-03 01:30 +10:30, 10-04 01:30 +10:30, 10-05 01:30 +11:00
            Australia/Lord_Howe | 2020-10-02 02:15 | 1 day    | 2020-10-02 01:00 | 2020-10-06 01:00 | 10-02 02:15 +10:30, 10-03 02:15 +10:30, 10-04 02:30 +11:00, 10-05 02:15 +11:00
            """)
    void handoffsStandAtTheirWallClockTime(
            String zone, String from, String length, String start, String end, String handoffs) {
        Rota rota = Draft.in(zone, from.substring(11))
                .turns(from, length, "alex", "sam")
                .rota();
        assertEquals(List.of(handoffs.split(", ")), Shown.handoffs(rota, start, end));
    }

    /** TestRotation_EndTime, TestRotation_EndTime_DST and TestRotation_EndTime_ConfigChange: how long one turn lasts. */
    @ParameterizedTest(name = "{1} from {0} lasts {2} hours")
    @CsvSource(delimiter = '|', textBlock = """
            2017-06-01 00:00 | 1 month  | 720
            2017-07-01 00:00 | 2 months | 1488
            2017-03-01 00:00 | 1 month  | 743
            2017-11-01 00:00 | 2 months | 1465
            2017-06-10 08:00 | 1 week   | 168
            2017-06-10 08:00 | 2 weeks  | 336
            2017-03-10 08:00 | 1 week   | 167
            2017-11-04 08:00 | 1 week   | 169
            2017-06-10 08:00 | 1 day    | 24
            2017-06-10 08:00 | 2 days   | 48
            2017-03-11 08:00 | 1 day    | 23
            2017-11-04 08:00 | 1 day    | 25
            2017-06-10 08:00 | 1 hour   | 1
            2017-06-10 08:00 | 2 hours  | 2
            2017-03-12 00:00 | 3 hours  | 2
            2017-11-05 00:00 | 3 hours  | 4
            2017-03-12 01:00 | 1 hour   | 1
            2017-11-05 01:00 | 1 hour   | 2
            """)
    void turnLastsAsLongAsItsWallClockSays(String from, String length, long hours) {
        Rota rota = Draft.in("America/Chicago", from.substring(11))
                .turns(from, length, "alex", "sam")
                .rota();
        Turn first = rota.turns(rota.start(), rota.start().plusSeconds(1)).get(0);
        assertEquals(Duration.ofHours(hours), first.time().length());
    }

    @Test
    void twelveHourTurnsChangeAtNoonAndMidnight() {
        Rota rota = Draft.in("America/Chicago", "00:00")
                .turns("2017-01-01", "12 hours", "alex", "sam")
                .rota();
        assertEquals(
                List.of("01-03 00:00 -06:00", "01-03 12:00 -06:00"),
                Shown.handoffs(rota, "2017-01-03 06:00", "2017-01-03 12:01"));
    }

    @Test
    void turnsThatDoNotDivideTheDayAreCountedFromTheStart() {
        Rota rota = Draft.in("UTC", "03:00")
                .turns("2020-06-01", "10 hours", "alex", "sam")
                .rota();
        assertEquals(
                List.of("06-02 09:00 +00:00", "06-02 19:00 +00:00"),
                Shown.handoffs(rota, "2020-06-02 09:00", "2020-06-02 19:01"));
    }

    @Test
    void nobodyIsOnCallBeforeTheStartWhereGoAlertCountsBackwards() {
        Rota rota = Draft.in("UTC", "03:00")
                .turns("2020-06-01", "10 hours", "alex", "sam")
                .rota();
        assertEquals("", Shown.onCall(rota, "2020-05-30 21:00"));
    }
}
