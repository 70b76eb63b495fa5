package dev.watchbill.site;

import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.PersonLoad;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A schedule's fairness as its page shows it. */
record FairnessViews(Names names, ZoneId zone) {
    private static final int FULL = 1000;
    private static final int HOURS_A_DAY = 24;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Map<String, String> TERMS = Map.of(
            "coming-year", "The next 12 months",
            "past-year", "The last 12 months",
            "all-time", "Since the rota began");

    /** The terms that have people, what is still to come first. */
    List<FairnessView> of(Fairness fairness) {
        List<Fairness.Term> terms = new ArrayList<>(fairness.terms());
        terms.sort((a, b) -> Boolean.compare(b.id().equals("coming-year"), a.id().equals("coming-year")));
        return terms.stream()
                .filter(term -> !term.people().isEmpty())
                .map(this::view)
                .toList();
    }

    private FairnessView view(Fairness.Term term) {
        int mostHours = Math.max(term.most(PersonLoad::hours), term.most(PersonLoad::equalHours));
        int mostPoints = term.most(PersonLoad::holidayPoints);
        boolean hasPoints = term.people().stream().anyMatch(load -> load.holidayPoints() > 0);
        return new FairnessView(
                TERMS.getOrDefault(term.id(), term.id()),
                DAY.format(term.from().atZone(zone)) + " to "
                        + DAY.format(term.until().atZone(zone)),
                term.remarks(),
                term.people().stream()
                        .map(load -> new FairnessView.Load(
                                names.person(load.person()),
                                hasPoints
                                        ? List.of(hours(load, mostHours), points(load, mostPoints))
                                        : List.of(hours(load, mostHours)),
                                figures(load)))
                        .toList());
    }

    private static FairnessView.Bar hours(PersonLoad load, int most) {
        boolean isMember = load.sharePercent() != null;
        return new FairnessView.Bar(
                "On call",
                number(load.hours()) + " h",
                length(load.hours(), most),
                isMember ? length(load.equalHours(), most) : -1,
                isMember ? load.sharePercent() + "% of an equal share" : "");
    }

    private static FairnessView.Bar points(PersonLoad load, int most) {
        String again = load.sameHolidayAgain() == 0 ? "" : "the same holiday again: " + load.sameHolidayAgain();
        return new FairnessView.Bar(
                "Holiday points", number(load.holidayPoints()), length(load.holidayPoints(), most), -1, again);
    }

    private static List<String> figures(PersonLoad load) {
        List<String> figures = new ArrayList<>();
        load.roles().forEach(role -> figures.add(counted(role.turns(), "turn") + " as " + role.role()));
        figures.add(counted(Math.round(load.nights()), "night"));
        figures.add(counted(Math.round(load.weekends()), "weekend"));
        figures.add("longest run " + time(load.longestRunHours()));
        if (load.shortestRestHours() != null) {
            figures.add("shortest rest " + time(load.shortestRestHours()));
        }
        return figures;
    }

    private static int length(int figure, int most) {
        return (int) ((long) figure * FULL / most);
    }

    private static String counted(long count, String thing) {
        return number(count) + " " + thing + (count == 1 ? "" : "s");
    }

    private static String time(int hours) {
        return hours < 2 * HOURS_A_DAY ? number(hours) + " h" : counted(hours / HOURS_A_DAY, "day");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
