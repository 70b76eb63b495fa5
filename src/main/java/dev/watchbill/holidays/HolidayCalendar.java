package dev.watchbill.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.watchbill.oncall.PublicHoliday;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The public holidays of a country, such as {@code us}, or a part of one, such as {@code us-ny}. */
public final class HolidayCalendar {
    /** Names as people write them, where Jollyday's English ones differ. */
    private static final Map<String, String> NAMES = Map.of("Christmas", "Christmas Day", "Labour day", "Labor Day");

    private final HolidayManager manager;
    private final String[] region;

    private HolidayCalendar(HolidayManager manager, String[] region) {
        this.manager = manager;
        this.region = region;
    }

    /** The ids of all countries, sorted. */
    public static List<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    /** Whether there is a calendar for a country's id or for a region's: {@code us}, {@code us-ny}. */
    public static boolean exists(String id) {
        String[] parts = id.split("-", -1);
        if (!countries().contains(parts[0])) {
            return false;
        }
        return parts.length == 1 || parts.length == 2 && regions(parts[0]).contains(parts[1]);
    }

    /**
     * The ids among which that is which another word means: the country of three letters such as {@code USA}, the regions
     * of a country that it begins with, else all countries.
     */
    public static List<String> like(String word) {
        String id = word.toLowerCase(Locale.ROOT);
        String country = id.split("-", -1)[0];
        if (!id.equals(country) && countries().contains(country)) {
            return regions(country).stream()
                    .map(region -> country + "-" + region)
                    .sorted()
                    .toList();
        }
        List<String> ofThreeLetters = countries().stream()
                .filter(known -> threeLetters(known).equals(id))
                .toList();
        return ofThreeLetters.isEmpty() ? countries() : ofThreeLetters;
    }

    private static String threeLetters(String country) {
        try {
            return new Locale("", country).getISO3Country().toLowerCase(Locale.ROOT);
        } catch (MissingResourceException ofNoCountry) {
            return "";
        }
    }

    private static Set<String> regions(String country) {
        return manager(country).getCalendarHierarchy().getChildren().keySet();
    }

    /** A calendar that {@link #exists}. */
    public static HolidayCalendar of(String id) {
        if (!exists(id)) {
            throw new IllegalArgumentException("no calendar '" + id + "'");
        }
        String[] parts = id.split("-", -1);
        String[] region = parts.length == 1 ? new String[0] : new String[] {parts[1]};
        return new HolidayCalendar(manager(parts[0]), region);
    }

    /**
     * The holidays of a year, by date. One that is taken on another day stands there twice: on its own date and, named
     * {@code … (observed)}, on the other, which may lie in the year before or after.
     */
    public List<PublicHoliday> of(int year) {
        Set<PublicHoliday> days = new TreeSet<>();
        for (Holiday holiday : around(year)) {
            if (holiday.getActualDate().getYear() == year) {
                String english = holiday.getDescription(Locale.ENGLISH);
                String name = NAMES.getOrDefault(english, english);
                days.add(new PublicHoliday(holiday.getActualDate(), name));
                holiday.getObservedDate()
                        .filter(date -> !date.equals(holiday.getActualDate()))
                        .ifPresent(date -> days.add(new PublicHoliday(date, name + PublicHoliday.OBSERVED)));
            }
        }
        return List.copyOf(days);
    }

    private List<Holiday> around(int year) {
        List<Holiday> holidays = new ArrayList<>();
        IntStream.rangeClosed(year - 1, year + 1)
                .forEach(each ->
                        holidays.addAll(manager.getHolidays(Year.of(each), HolidayType.PUBLIC_HOLIDAY, region)));
        return holidays;
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
