package dev.watchbill.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule as months of weeks. */
final class CalendarView {
    private CalendarView() {}

    /**
     * @param id {@code 2026-11}
     * @param current whether the build falls into it
     */
    record Month(String id, String name, boolean current, List<Week> weeks) {}

    /** @param lanes how many rows of bars it has */
    record Week(List<Day> days, List<Bar> bars, int lanes) {}

    /**
     * @param inMonth whether it belongs to the month or only fills its week
     * @param holiday the holiday's name
     */
    record Day(
            String iso,
            int number,
            boolean inMonth,
            @Nullable String holiday) {}

    /**
     * A shift's part in one week.
     *
     * @param lane the row, from 0
     * @param start the column where it begins; a week has 56, of three hours each
     * @param width in columns
     * @param begins whether the shift begins in this week
     */
    record Bar(int lane, int start, int width, boolean begins, ShiftView shift) {}
}
