package dev.watchbill.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {
    @Test
    void federalHolidaysStandOnTheirOwnDateAndWhereTheyAreObserved() {
        List<String> days = HolidayCalendar.of("us").of(2027).stream()
                .map(day -> day.date() + " " + day.name())
                .toList();
        assertEquals("2027-01-01 New Year's Day", days.get(0));
        assertTrue(days.contains("2027-07-04 Independence Day"));
        assertTrue(days.contains("2027-07-05 Independence Day (observed)"));
        assertTrue(days.contains("2027-12-25 Christmas Day"));
        assertFalse(days.contains("2027-12-31 New Year's Day (observed)"), "belongs to 2028");
    }

    @Test
    void observedDayMayLieInTheYearBefore() {
        assertEquals(
                "2027-12-31", HolidayCalendar.of("us").of(2028).get(0).date().toString());
    }

    @Test
    void regionsAddTheirOwnDays() {
        assertTrue(HolidayCalendar.of("us-ny").of(2026).stream()
                .anyMatch(day -> day.name().equals("Columbus Day")));
    }

    @Test
    void unknownCalendarsDoNotExist() {
        assertTrue(HolidayCalendar.exists("us"));
        assertTrue(HolidayCalendar.exists("de-by"));
        assertFalse(HolidayCalendar.exists("zz"));
        assertFalse(HolidayCalendar.exists("us-zz"));
        assertFalse(HolidayCalendar.exists("../etc"));
        assertFalse(HolidayCalendar.exists(""));
        assertFalse(HolidayCalendar.exists("-"));
        assertFalse(HolidayCalendar.exists("us-"));
    }
}
