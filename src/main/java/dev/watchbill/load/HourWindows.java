package dev.watchbill.load;

import dev.watchbill.model.HourWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes {@code Monday-Friday 08:00-18:00, Saturday 20:00-08:00}. */
final class HourWindows {
    static final Decoder<List<HourWindow>> WINDOWS =
            Decoder.scalar("hours such as Monday-Friday 08:00-18:00, Saturday 20:00-08:00", HourWindows::parse);

    private static final Pattern PART = Pattern.compile(
            "(?<days>[A-Za-z]+(-[A-Za-z]+)?)? *((?<start>[0-9]{2}:[0-9]{2})-(?<end>[0-9]{2}:[0-9]{2}))?");

    private HourWindows() {}

    /** Days without hours belong to the next hours, so {@code Monday, Wednesday 08:00-12:00} is one window. */
    private static @Nullable List<HourWindow> parse(String text) {
        List<HourWindow> windows = new ArrayList<>();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String written : text.split(",", -1)) {
            Matcher part = PART.matcher(written.strip());
            if (!part.matches() || part.group().isEmpty()) {
                return null;
            }
            Set<DayOfWeek> named = days(part.group("days"));
            if (named == null) {
                return null;
            }
            days.addAll(named);
            if (part.group("start") != null) {
                LocalTime start = Times.time(part.group("start"));
                LocalTime end = part.group("end").equals("24:00") ? LocalTime.MIDNIGHT : Times.time(part.group("end"));
                if (start == null || end == null) {
                    return null;
                }
                Set<DayOfWeek> begins = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(days);
                windows.add(new HourWindow(Collections.unmodifiableSet(begins), start, end));
                days.clear();
            }
        }
        return days.isEmpty() ? List.copyOf(windows) : null;
    }

    private static @Nullable Set<DayOfWeek> days(@Nullable String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (text == null) {
            return days;
        }
        String[] ends = text.split("-");
        DayOfWeek first = Times.day(ends[0]);
        DayOfWeek last = Times.day(ends[ends.length - 1]);
        if (first == null || last == null) {
            return null;
        }
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        days.add(last);
        return days;
    }
}
