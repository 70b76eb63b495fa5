package dev.watchbill.compare;

import dev.watchbill.oncall.Gap;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Reassignment;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says what changes in one schedule, in its own zone. */
final class RotaInWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

    private final RotaChange change;
    private final List<Section.Part> parts = new ArrayList<>();

    private RotaInWords(RotaChange change) {
        this.change = change;
    }

    static Section of(RotaChange change) {
        RotaInWords words = new RotaInWords(change);
        words.say();
        String title = "On call: " + change.name() + " (" + change.schedule() + ")";
        return new Section(title, words.parts);
    }

    private void say() {
        if (change.kind() != RotaChange.Kind.CHANGED) {
            line("This schedule is " + (change.kind() == RotaChange.Kind.NEW ? "new." : "gone."));
        }
        if (!change.past().isEmpty()) {
            line("The past is rewritten: what has been stays as it was, so this needs another way.");
            table("The past, rewritten", List.of("From", "Until", "Role", "Was", "Is"), rows(change.past()));
        }
        line("From now until " + show(change.ahead().until()) + ", times in "
                + change.zone().getId() + ":");
        if (change.moves().isEmpty()) {
            line("No shift that lies ahead changes hands.");
        }
        table("Who gains and loses time on call", List.of("Who", "Gains", "Loses", "In all"), balances());
        table("Shifts that change hands", List.of("From", "Until", "Role", "Was", "Is"), rows(change.moves()));
        change.away()
                .forEach(clash -> line("Collision: " + clash.person() + " is away but " + clash.role() + " "
                        + span(clash.time()) + "."));
        change.uncovered().forEach(gap -> line(gap("Nobody is ", gap) + "."));
        change.covered().forEach(gap -> line(gap("No longer without a ", gap) + "."));
        table("Holidays that change hands", List.of("Holiday", "Role", "Was", "Is"), holidays());
        table("Holiday points in this time", List.of("Who", "Before", "After"), points());
    }

    private void line(String text) {
        parts.add(new Section.Line(text));
    }

    private void table(String title, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Section.Table(title, head, rows));
        }
    }

    private List<List<String>> rows(List<Reassignment> moves) {
        return moves.stream()
                .map(move -> List.of(
                        show(move.time().from()),
                        show(move.time().until()),
                        move.role(),
                        who(move.before()),
                        who(move.after())))
                .toList();
    }

    private List<List<String>> balances() {
        return change.people().stream()
                .map(balance -> List.of(
                        balance.person(),
                        duties(balance.gains(), balance.gained()),
                        duties(balance.losses(), balance.lost()),
                        signed(balance.gained().minus(balance.lost()))))
                .toList();
    }

    private static String duties(List<RotaChange.Duty> duties, Duration sum) {
        if (duties.isEmpty()) {
            return "–";
        }
        Map<String, Integer> times = new TreeMap<>();
        duties.forEach(duty -> times.merge(duty.role(), 1, Integer::sum));
        List<String> counts = times.entrySet().stream()
                .map(role -> role.getValue() + " × " + role.getKey())
                .toList();
        return String.join(", ", counts) + " (" + length(sum) + ")";
    }

    private static String signed(Duration sum) {
        return sum.isZero() ? "±0 h" : sum.isNegative() ? "−" + length(sum.negated()) : "+" + length(sum);
    }

    private static String length(Duration time) {
        return time.toMinutesPart() == 0
                ? time.toHours() + " h"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }

    private List<List<String>> holidays() {
        return change.holidays().stream()
                .map(move ->
                        List.of(move.name() + ", " + move.date(), move.role(), who(move.before()), who(move.after())))
                .toList();
    }

    private List<List<String>> points() {
        return change.points().stream()
                .map(points ->
                        List.of(points.person(), String.valueOf(points.before()), String.valueOf(points.after())))
                .toList();
    }

    private String gap(String words, Gap gap) {
        return words + gap.role() + " " + span(gap.time());
    }

    private String span(Interval time) {
        String from = "from " + show(time.from());
        return time.until().equals(change.ahead().until()) ? from + " on" : from + " until " + show(time.until());
    }

    private String show(Instant moment) {
        return MINUTE.format(moment.atZone(change.zone()));
    }

    private static String who(List<String> people) {
        return people.isEmpty() ? "nobody" : String.join(" and ", people);
    }
}
