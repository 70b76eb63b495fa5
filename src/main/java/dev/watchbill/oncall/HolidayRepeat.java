package dev.watchbill.oncall;

import dev.watchbill.source.Located;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A day of the file that gives somebody the same holiday again sooner than the schedule wants it. Days without weight do
 * not count, and who hands the day on does not have it.
 *
 * @param holiday its name, also where the day is only the one on which it is observed
 * @param person as the day names them
 * @param had the nearest earlier day on which they have it
 * @param free the first day on which they may have it again
 */
public record HolidayRepeat(String holiday, Located<String> person, LocalDate had, LocalDate free) {
    /** By how many days a holiday of one name may move from year to year, Easter most of all. */
    private static final int MOVES = 35;

    private record Key(String holiday, String person) {}

    /**
     * Those that begin after now and before the rota's {@link Rota#horizon horizon}, in the order of the file, then of
     * the roles; none where the schedule has no such rule.
     */
    public static List<HolidayRepeat> of(Rota rota, Instant now) {
        Period after = rota.schedule().holidays().repeatAfter();
        if (after == null) {
            return List.of();
        }
        Instant longAgo = now.atZone(rota.schedule().zone()).minus(after).toInstant();
        Interval window = new Interval(longAgo, rota.horizon(now));
        List<HolidayTime> days = HolidayTime.of(rota.schedule()).stream()
                .filter(day -> day.time().touches(window))
                .toList();
        Interval all =
                days.stream().map(HolidayTime::time).reduce(Interval::span).orElse(new Interval(now, now));
        List<HolidayDuty> duties = HolidayDuty.of(days, rota.roster(all));
        Map<Key, TreeSet<LocalDate>> had = new HashMap<>();
        duties.forEach(
                duty -> had.computeIfAbsent(key(duty), any -> new TreeSet<>()).add(duty.date()));
        List<HolidayRepeat> repeats = new ArrayList<>();
        for (HolidayDuty duty : duties) {
            Located<String> given = duty.holiday().people().get(duty.role());
            LocalDate before = had.get(key(duty)).lower(duty.date().minusDays(MOVES));
            if (duty.time().from().isAfter(now)
                    && duty.holiday().weight() > 0
                    && given != null
                    && given.value().equals(duty.person())
                    && before != null
                    && isSooner(before, duty.date(), after)) {
                repeats.add(new HolidayRepeat(key(duty).holiday(), given, before, before.plus(after)));
            }
        }
        return List.copyOf(repeats);
    }

    /** Days of one name that lie near each other are one holiday: only an earlier one is had again. */
    private static Key key(HolidayDuty duty) {
        return new Key(PublicHoliday.holiday(duty.holiday().name()), duty.person());
    }

    /** Whether the later of two days of one holiday comes too soon after the earlier one. */
    static boolean isSooner(LocalDate one, LocalDate other, Period after) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate second = one.isBefore(other) ? other : one;
        return second.isBefore(first.plus(after).minusDays(MOVES));
    }
}
