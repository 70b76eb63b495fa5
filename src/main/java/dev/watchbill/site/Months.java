package dev.watchbill.site;

import dev.watchbill.model.Holiday;
import dev.watchbill.oncall.Shift;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A timetable laid out as months of weeks. */
final class Months {
    private static final int HOURS_A_COLUMN = 3;
    private static final int COLUMNS = 7 * 24 / HOURS_A_COLUMN;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final List<Piece> pieces;
    private final List<String> roles;
    private final Map<LocalDate, String> holidays = new TreeMap<>();
    private final YearMonth current;

    /** From the first moment of which every shift is published, or of the first shift, until the last. */
    private final LocalDateTime knownFrom;

    private final LocalDateTime knownUntil;

    /** A shift on the wall clock. */
    private record Piece(String role, LocalDateTime from, LocalDateTime until, ShiftView view) {}

    Months(Timetable timetable, ShiftViews shifts) {
        Moments moments = new Moments(timetable.schedule().zone());
        roles = timetable.schedule().roles().stream().map(Located::value).toList();
        current = YearMonth.from(moments.at(timetable.now()));
        pieces = timetable.shifts().stream()
                .map(shift -> piece(shift, moments, shifts))
                .toList();
        knownFrom = Stream.concat(
                        pieces.stream().map(Piece::from),
                        Stream.of(moments.at(timetable.span().from()).toLocalDateTime()))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        knownUntil = Stream.concat(
                        pieces.stream().map(Piece::until),
                        Stream.of(moments.at(timetable.span().until()).toLocalDateTime()))
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        for (Holiday day : timetable.schedule().holidays().days()) {
            holidays.putIfAbsent(day.date().value(), day.name());
        }
    }

    private static Piece piece(Shift shift, Moments moments, ShiftViews shifts) {
        return new Piece(
                shift.role(),
                moments.at(shift.from()).toLocalDateTime(),
                moments.at(shift.until()).toLocalDateTime(),
                shifts.view(shift));
    }

    List<CalendarView.Month> all() {
        if (pieces.isEmpty()) {
            return List.of();
        }
        YearMonth first = YearMonth.from(pieces.get(0).from());
        YearMonth last = pieces.stream()
                .map(piece -> YearMonth.from(piece.from()))
                .max(YearMonth::compareTo)
                .orElse(first);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(this::month)
                .toList();
    }

    private CalendarView.Month month(YearMonth month) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<CalendarView.Week> weeks = Stream.iterate(
                        monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                .filter(this::isKnown)
                .map(start -> week(start, month))
                .toList();
        return new CalendarView.Month(month.toString(), NAME.format(month), month.equals(current), weeks);
    }

    private boolean isKnown(LocalDate monday) {
        LocalDateTime start = monday.atStartOfDay();
        return start.plusWeeks(1).isAfter(knownFrom) && start.isBefore(knownUntil);
    }

    private CalendarView.Week week(LocalDate monday, YearMonth month) {
        List<CalendarView.Day> days = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> new CalendarView.Day(
                        day.toString(), day.getDayOfMonth(), YearMonth.from(day).equals(month), holidays.get(day)))
                .toList();
        List<CalendarView.Bar> bars = new ArrayList<>();
        int lane = 0;
        for (String role : roles) {
            lane = addBars(bars, role, monday, lane);
        }
        return new CalendarView.Week(days, List.copyOf(bars), lane);
    }

    /** Adds a role's bars, each in the first lane that is free; returns the lane below. */
    private int addBars(List<CalendarView.Bar> bars, String role, LocalDate monday, int firstLane) {
        LocalDateTime start = monday.atStartOfDay();
        LocalDateTime end = start.plusWeeks(1);
        List<Integer> free = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!piece.role().equals(role)
                    || !piece.from().isBefore(end)
                    || !piece.until().isAfter(start)) {
                continue;
            }
            int from = column(start, piece.from());
            int width = Math.max(1, column(start, piece.until()) - from);
            int lane = 0;
            while (lane < free.size() && free.get(lane) > from) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(0);
            }
            free.set(lane, from + width);
            boolean begins = !piece.from().isBefore(start);
            bars.add(new CalendarView.Bar(firstLane + lane, from, width, begins, piece.view()));
        }
        return firstLane + Math.max(1, free.size());
    }

    private static int column(LocalDateTime start, LocalDateTime moment) {
        long minutes = Duration.between(start, moment).toMinutes();
        long column = Math.round(minutes / (60.0 * HOURS_A_COLUMN));
        return (int) Math.max(0, Math.min(COLUMNS, column));
    }
}
