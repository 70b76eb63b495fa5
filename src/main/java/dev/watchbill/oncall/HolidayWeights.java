package dev.watchbill.oncall;

import dev.watchbill.model.Holiday;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much a holiday counts: as the team last wrote it, else 3 for the large ones and 1 for all others. A
 * day on which a holiday is only observed counts nothing beyond it.
 */
final class HolidayWeights {
    static final int LARGE = 3;
    private static final int SMALL = 1;
    private static final List<String> LARGE_NAMES = List.of("christmas day", "new year", "thanksgiving", "easter");

    private final Map<String, Integer> known = new HashMap<>();

    HolidayWeights(List<Holiday> days) {
        days.forEach(day -> known.put(day.name(), day.weight()));
    }

    int of(String name) {
        Integer written = known.get(name);
        return written == null ? usual(name) : written;
    }

    private static int usual(String name) {
        if (name.endsWith(PublicHoliday.OBSERVED)) {
            return 0;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return LARGE_NAMES.stream().anyMatch(lower::contains) ? LARGE : SMALL;
    }
}
