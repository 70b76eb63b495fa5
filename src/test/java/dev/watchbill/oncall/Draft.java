package dev.watchbill.oncall;

import dev.watchbill.model.Absence;
import dev.watchbill.model.Cover;
import dev.watchbill.model.Handoff;
import dev.watchbill.model.Holiday;
import dev.watchbill.model.Holidays;
import dev.watchbill.model.HourWindow;
import dev.watchbill.model.Person;
import dev.watchbill.model.Rotation;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Swap;
import dev.watchbill.model.TurnLength;
import dev.watchbill.model.TurnName;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.source.SourceText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A schedule for a test, written in a few words. What is written later stands later in the file. */
public final class Draft {
    private final SourceText file = new SourceText("content/oncall/test.yaml", " ".repeat(100_000));
    private final ZoneId zone;
    private final Handoff handoff;
    private final List<String> roles;
    private final List<Rotation> rotation = new ArrayList<>();
    private final List<Absence> unavailable = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Swap> swaps = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private Period repeatAfter;
    private String id = "test";
    private int places;

    private Draft(String zone, String handoff, String... roles) {
        this.zone = ZoneId.of(zone);
        this.handoff = handoff(handoff);
        this.roles = List.of(roles);
    }

    /** A schedule with the handoff {@code "Monday 09:00"} or {@code "09:00"}; a role's default is {@code primary}. */
    public static Draft in(String zone, String handoff, String... roles) {
        return new Draft(zone, handoff, roles.length == 0 ? new String[] {"primary"} : roles);
    }

    /** The rotation of the brief: four people, weekly, from 2026-01-05. */
    public static Draft ofTheBrief() {
        return in("UTC", "Monday 09:00", "primary", "secondary")
                .turns("2026-01-05", "1 week", "alex/jamie", "jamie/sam", "sam/taylor", "taylor/alex");
    }

    /** Alex, Jamie, Sam and Taylor, always in the team. */
    public static SortedMap<String, Person> team() {
        return people("alex", "jamie", "sam", "taylor");
    }

    public static SortedMap<String, Person> people(String... ids) {
        SourceText file = new SourceText("content/people.yaml", "");
        SortedMap<String, Person> people = new TreeMap<>();
        for (String id : ids) {
            String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
            people.put(id, new Person(new Located<>(id, file.top()), name, null, null, null, null, null));
        }
        return people;
    }

    public Draft named(String other) {
        id = other;
        return this;
    }

    /** A block; an entry is {@code primary/secondary}, several people in a role are joined with {@code +}. */
    public Draft turns(String from, String length, String... order) {
        return block(from, null, length, null, "", "", order);
    }

    /** A block with an end. */
    public Draft turnsUntil(String from, String until, String length, String... order) {
        return block(from, until, length, null, "", "", order);
    }

    /** A block of a layer, staffed in windows such as {@code 1-5 08:00-18:00, 6 20:00-08:00} (1 is Monday). */
    public Draft layer(String layer, String from, String length, String hours, String... order) {
        return block(from, null, length, null, layer, hours, order);
    }

    /** A block with everything; null and empty mean that the key is missing. */
    public Draft block(
            String from, String until, String length, String ownHandoff, String layer, String hours, String... order) {
        Handoff own = ownHandoff == null ? handoff : handoff(ownHandoff);
        rotation.add(new Rotation(
                place(moment(from, own)),
                until == null ? null : place(moment(until, own)),
                length(length),
                own,
                layer,
                windows(hours),
                List.of(order).stream().map(this::entry).toList(),
                place()));
        return this;
    }

    public Draft away(String who, String from, String to) {
        unavailable.add(new Absence(place(who), LocalDate.parse(from), LocalDate.parse(to), null, place()));
        return this;
    }

    public Draft holiday(String date, String name, int weight, String people) {
        Map<String, Located<String>> assigned = new LinkedHashMap<>();
        entry(people).people().forEach((role, ids) -> assigned.put(role, ids.get(0)));
        holidays.add(new Holiday(place(LocalDate.parse(date)), name, weight, assigned, place()));
        return this;
    }

    public Draft repeatAfter(Period period) {
        repeatAfter = period;
        return this;
    }

    public Draft swap(String turn, String role, String give, String take, String inReturn) {
        swaps.add(new Swap(
                place(turnName(turn)),
                place(role),
                place(give),
                place(take),
                inReturn == null ? null : place(turnName(inReturn)),
                place()));
        return this;
    }

    public Draft cover(String from, String until, String role, String forWhom, String by) {
        covers.add(new Cover(
                place(moment(from, handoff)),
                place(moment(until, handoff)),
                place(role),
                place(forWhom),
                place(by),
                place()));
        return this;
    }

    public Schedule schedule() {
        return new Schedule(
                new Located<>(id, file.top()),
                "Test",
                zone,
                place(handoff),
                roles.stream().map(this::place).toList(),
                List.copyOf(rotation),
                List.copyOf(unavailable),
                new Holidays(List.of(), repeatAfter, List.copyOf(holidays), place()),
                List.copyOf(swaps),
                List.copyOf(covers));
    }

    public Rota rota() {
        return Rota.of(schedule());
    }

    private Rotation.Entry entry(String people) {
        Map<String, List<Located<String>>> byRole = new LinkedHashMap<>();
        String[] each = people.split("/");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].isEmpty()) {
                byRole.put(
                        roles.get(i),
                        List.of(each[i].split("\\+")).stream().map(this::place).toList());
            }
        }
        return new Rotation.Entry(byRole, place());
    }

    private static Handoff handoff(String text) {
        String[] parts = text.split(" ");
        DayOfWeek day = parts.length == 1 ? null : DayOfWeek.valueOf(parts[0].toUpperCase());
        return new Handoff(day, LocalTime.parse(parts[parts.length - 1]));
    }

    private static LocalDateTime moment(String text, Handoff handoff) {
        return text.length() == 10
                ? LocalDate.parse(text).atTime(handoff.time())
                : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    private static TurnName turnName(String text) {
        return new TurnName(
                LocalDate.parse(text.substring(0, 10)),
                text.length() == 10 ? null : LocalTime.parse(text.substring(11)));
    }

    private static TurnLength length(String text) {
        String[] parts = text.split(" ");
        String unit = parts[1].toUpperCase();
        return new TurnLength(Integer.parseInt(parts[0]), ChronoUnit.valueOf(unit.endsWith("S") ? unit : unit + "S"));
    }

    private static List<HourWindow> windows(String text) {
        List<HourWindow> windows = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(", ")) {
            String[] words = part.split("[ -]");
            int last = words.length - 1;
            Set<DayOfWeek> days = EnumSet.range(
                    DayOfWeek.of(Integer.parseInt(words[0])), DayOfWeek.of(Integer.parseInt(words[last - 2])));
            windows.add(new HourWindow(days, LocalTime.parse(words[last - 1]), LocalTime.parse(words[last])));
        }
        return windows;
    }

    private Location place() {
        places = Math.min(places + 1, 99_998);
        return file.at(places, places + 1);
    }

    private <T> Located<T> place(T value) {
        return new Located<>(value, place());
    }
}
