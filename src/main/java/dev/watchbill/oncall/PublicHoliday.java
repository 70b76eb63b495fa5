package dev.watchbill.oncall;

import java.time.LocalDate;
import java.util.Comparator;

/** A day that a calendar calls a public holiday. */
public record PublicHoliday(LocalDate date, String name) implements Comparable<PublicHoliday> {
    /** What follows the name on the day on which a holiday is taken instead of its own. */
    public static final String OBSERVED = " (observed)";

    private static final Comparator<PublicHoliday> ORDER =
            Comparator.comparing(PublicHoliday::date).thenComparing(PublicHoliday::name);

    /** The name of the holiday itself, also where the day is only the one on which it is observed. */
    static String holiday(String name) {
        return name.endsWith(OBSERVED) ? name.substring(0, name.length() - OBSERVED.length()) : name;
    }

    @Override
    public int compareTo(PublicHoliday other) {
        return ORDER.compare(this, other);
    }
}
