package dev.watchbill.oncall;

import dev.watchbill.model.Holiday;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who had a holiday in a role: the one on call for most of it, the earlier one where two have the same. */
record HolidayDuty(Holiday holiday, Interval time, String role, String person) {
    LocalDate date() {
        return holiday.date().value();
    }

    /** All duties of a roster, by holiday in the order of the file, then role. */
    static List<HolidayDuty> of(List<HolidayTime> holidays, Roster roster) {
        List<HolidayDuty> duties = new ArrayList<>();
        for (HolidayTime day : holidays) {
            roster.lanes().forEach((role, lane) -> {
                Map<String, Duration> served = new LinkedHashMap<>();
                for (Piece piece : lane.pieces(day.time())) {
                    piece.holders()
                            .forEach(holder ->
                                    served.merge(holder.person(), piece.time().length(), Duration::plus));
                }
                served.keySet().stream()
                        .reduce((best, next) -> served.get(next).compareTo(served.get(best)) > 0 ? next : best)
                        .ifPresent(person -> duties.add(new HolidayDuty(day.holiday(), day.time(), role, person)));
            });
        }
        return duties;
    }
}
