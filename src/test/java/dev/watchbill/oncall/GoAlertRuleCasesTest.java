package dev.watchbill.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The behaviour that target/goalert documents in schedule/rule/rule_test.go (rules are {@code hours} here) and
 * oncall/state_test.go (overrides are covers here). 24 July 2017 is a Monday.
 */
class GoAlertRuleCasesTest {
    /** TestRule_IsActive. */
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1-1 08:00-20:00 | 2017-07-20 08:00 | nobody
            1-1 08:00-20:00 | 2017-07-25 08:00 | nobody
            1-1 08:00-20:00 | 2017-07-24 08:00 | alex
            1-1 08:00-20:00 | 2017-07-24 20:00 | nobody
            1-1 08:00-20:00 | 2017-07-24 09:00 | alex
            1-1 20:00-08:00 | 2017-07-24 20:00 | alex
            1-1 20:00-08:00 | 2017-07-25 08:00 | nobody
            1-1 20:00-08:00 | 2017-07-24 09:00 | nobody
            1-1 20:00-08:00 | 2017-07-25 07:00 | alex
            1-5 08:00-20:00 | 2017-07-23 08:00 | nobody
            1-5 08:00-20:00 | 2017-07-28 08:00 | alex
            1-5 08:00-20:00 | 2017-07-29 08:00 | nobody
            1-5 08:00-08:00 | 2017-07-24 07:00 | nobody
            1-5 08:00-08:00 | 2017-07-29 07:00 | alex
            1-5 08:00-08:00 | 2017-07-29 08:00 | nobody
            1-5 20:00-08:00 | 2017-07-24 07:00 | nobody
            1-5 20:00-08:00 | 2017-07-29 07:00 | alex
            1-5 20:00-08:00 | 2017-07-30 07:00 | nobody
            """)
    void windowIsStaffedFromItsStartUntilBeforeItsEnd(String hours, String at, String who) {
        String found = Shown.onCall(staffed(hours), at);
        assertEquals(who, found.isEmpty() ? "nobody" : found);
    }

    /** TestRule_StartTime and TestRule_EndTime: the stretch that begins next, or runs. */
    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1-1 08:00-20:00                  | 2017-07-20 08:00 | 07-24 08:00 - 07-24 20:00
            1-1 08:00-20:00                  | 2017-07-24 07:59 | 07-24 08:00 - 07-24 20:00
            1-1 08:00-20:00                  | 2017-07-24 08:01 | 07-24 08:00 - 07-24 20:00
            1-1 08:00-20:00                  | 2017-07-24 20:00 | 07-31 08:00 - 07-31 20:00
            5-6 08:00-20:00, 1-1 08:00-20:00 | 2017-07-21 20:00 | 07-22 08:00 - 07-22 20:00
            5-6 08:00-20:00, 1-1 08:00-20:00 | 2017-07-22 20:00 | 07-24 08:00 - 07-24 20:00
            1-2 08:00-08:00                  | 2017-07-20 08:00 | 07-24 08:00 - 07-26 08:00
            1-2 08:00-08:00                  | 2017-07-25 20:00 | 07-24 08:00 - 07-26 08:00
            1-2 08:00-08:00                  | 2017-07-26 20:00 | 07-31 08:00 - 08-02 08:00
            1-7 08:00-20:00                  | 2017-07-24 20:00 | 07-25 08:00 - 07-25 20:00
            1-1 20:00-08:00                  | 2017-07-25 07:00 | 07-24 20:00 - 07-25 08:00
            1-1 20:00-08:00                  | 2017-07-25 08:00 | 07-31 20:00 - 08-01 08:00
            """)
    void windowsThatTouchAreOneShift(String hours, String after, String time) {
        Rota rota = staffed(hours);
        assertEquals(
                "primary alex " + time + " rotation",
                Shown.shifts(rota, after, "2017-08-31").get(0));
    }

    @Test
    void replacingOverrideMovesThePersonForItsTime() {
        Rota rota = covered("alex", "sam");
        assertEquals(
                List.of(
                        "primary alex 07-24 00:00 - 07-24 10:00 rotation",
                        "primary sam 07-24 10:00 - 07-24 12:00 cover",
                        "primary alex 07-24 12:00 - 08-24 00:00 rotation"),
                Shown.shifts(rota, "2017-07-24", "2017-07-25"));
    }

    @Test
    void overrideOfSomebodyWhoIsNotOnCallChangesNothingAsInGoAlert() {
        assertEquals("alex", Shown.onCall(covered("zoe", "sam"), "2017-07-24 11:00"));
    }

    @Test
    void overrideByAPersonWhoIsThereAlreadyLeavesThemOnce() {
        Rota rota = Draft.in("UTC", "00:00")
                .turns("2017-07-24", "1 month", "alex+sam")
                .cover("2017-07-24 10:00", "2017-07-24 12:00", "primary", "alex", "sam")
                .rota();
        assertEquals("sam", Shown.onCall(rota, "2017-07-24 11:00"));
    }

    private static Rota staffed(String hours) {
        return Draft.in("UTC", "00:00")
                .layer("", "2017-01-01", "12 months", hours, "alex")
                .rota();
    }

    private static Rota covered(String forWhom, String by) {
        return Draft.in("UTC", "00:00")
                .turns("2017-07-24", "1 month", "alex")
                .cover("2017-07-24 10:00", "2017-07-24 12:00", "primary", forWhom, by)
                .rota();
    }
}
