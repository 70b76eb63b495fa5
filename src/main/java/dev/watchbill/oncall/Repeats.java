package dev.watchbill.oncall;

import dev.watchbill.model.Holiday;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who has the same holiday again. A holiday is the same where it has the same name. */
final class Repeats {
    private record Had(String name, LocalDate date, String person) {}

    private final Map<String, TreeSet<LocalDate>> dates = new HashMap<>();
    private final Set<Had> had = new HashSet<>();

    Repeats(List<HolidayDuty> duties) {
        for (HolidayDuty duty : duties) {
            String name = duty.holiday().name();
            dates.computeIfAbsent(name, any -> new TreeSet<>()).add(duty.date());
            had.add(new Had(name, duty.date(), duty.person()));
        }
    }

    /** Whether the person had this holiday when it came the last time before; days without weight do not count. */
    boolean hadLastTime(String person, Holiday holiday) {
        LocalDate last = dates.get(holiday.name()).lower(holiday.date().value());
        return holiday.weight() > 0 && last != null && had.contains(new Had(holiday.name(), last, person));
    }
}
