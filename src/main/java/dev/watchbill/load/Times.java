package dev.watchbill.load;

import dev.watchbill.model.Handoff;
import dev.watchbill.model.TurnLength;
import dev.watchbill.source.Finding;
import dev.watchbill.syntax.YamlNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes dates, times, zones and lengths of time. */
final class Times {
    static final Decoder<LocalDate> DATE = Decoder.scalar("a date such as 2026-11-26", Times::date)
            .where((date, node, report) -> inRange(date, node, report));

    static final Decoder<Moment> MOMENT = Decoder.scalar(
                    "a date such as 2026-11-26, or a date and time such as 2026-11-26 14:00", Times::moment)
            .where((moment, node, report) -> inRange(moment.date(), node, report));

    static final Decoder<Handoff> HANDOFF = Decoder.scalar("a handoff such as Monday 09:00, or 09:00", Times::handoff);

    static final Decoder<TurnLength> TURN =
            Decoder.scalar("a length such as 1 week, 12 hours, 2 days or 1 month, at most 10 years", Times::turn);

    static final Decoder<Period> PERIOD =
            Decoder.scalar("a length such as 90 days or 2 years, at most 100 years", Times::period);

    static final Decoder<ZoneId> ZONE = Words.TEXT
            .where((zone, node, report) -> ZoneNames.isZone(zone, node.at(), report))
            .map(ZoneId::of);

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final Pattern CLOCK = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_END = Pattern.compile("[T ]");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}) +(hour|day|week|month|year)s?");

    /** For each unit of a turn, how many of it make ten years. */
    private static final Map<ChronoUnit, Integer> LONGEST_TURN =
            Map.of(ChronoUnit.HOURS, 87_600, ChronoUnit.DAYS, 3_650, ChronoUnit.WEEKS, 520, ChronoUnit.MONTHS, 120);

    private Times() {}

    static @Nullable LocalTime time(String text) {
        return CLOCK.matcher(text).matches() ? orNull(() -> LocalTime.parse(text)) : null;
    }

    static @Nullable DayOfWeek day(String text) {
        return orNull(() -> DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable LocalDate date(String text) {
        return DAY.matcher(text).matches() ? orNull(() -> LocalDate.parse(text)) : null;
    }

    private static @Nullable Moment moment(String text) {
        String[] parts = DATE_END.split(text, -1);
        LocalDate date = date(parts[0]);
        LocalTime time = parts.length == 2 ? time(parts[1]) : null;
        boolean whole = parts.length == 1 || parts.length == 2 && time != null;
        return date != null && whole ? new Moment(date, time) : null;
    }

    private static @Nullable Handoff handoff(String text) {
        String[] parts = SPACES.split(text, -1);
        LocalTime time = time(parts[parts.length - 1]);
        DayOfWeek day = parts.length == 2 ? day(parts[0]) : null;
        boolean whole = parts.length == 1 || parts.length == 2 && day != null;
        return time != null && whole ? new Handoff(day, time) : null;
    }

    private static @Nullable TurnLength turn(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return null;
        }
        int count = Integer.parseInt(length.group(1));
        ChronoUnit unit = ChronoUnit.valueOf(length.group(2).toUpperCase(Locale.ROOT) + "S");
        int most = LONGEST_TURN.getOrDefault(unit, 0);
        return count >= 1 && count <= most ? new TurnLength(count, unit) : null;
    }

    private static @Nullable Period period(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return null;
        }
        int count = Integer.parseInt(length.group(1));
        Period period =
                switch (length.group(2)) {
                    case "day" -> Period.ofDays(count);
                    case "week" -> Period.ofWeeks(count);
                    case "month" -> Period.ofMonths(count);
                    case "year" -> Period.ofYears(count);
                    default -> Period.ZERO;
                };
        boolean sane = period.toTotalMonths() <= 1200 && period.getDays() <= 36_525;
        return sane && !period.isZero() ? period : null;
    }

    private static boolean inRange(LocalDate date, YamlNode node, Consumer<Finding> report) {
        boolean inRange = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        if (!inRange) {
            String message = "the year " + date.getYear() + " is not between " + FIRST_YEAR + " and " + LAST_YEAR;
            report.accept(Finding.error("year-out-of-range", node.at(), message));
        }
        return inRange;
    }

    private static <T> @Nullable T orNull(Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return null;
        }
    }
}
