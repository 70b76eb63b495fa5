package dev.watchbill.oncall;

import dev.watchbill.model.Person;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rota worked out over a long time, from which loads are counted for any stretch of it. */
final class Ledger {
    private static final double NIGHT_HOURS = 8;
    private static final double WEEKEND_HOURS = 48;

    private final List<String> roles;
    private final ZoneId zone;
    private final Map<String, Person> people;
    private final List<Membership> team;
    private final List<Stint> stints;
    private final List<HolidayDuty> duties;
    private final Repeats repeats;

    Ledger(Rota rota, Collection<Person> people, Interval window) {
        Roster roster = rota.roster(window);
        this.roles = List.copyOf(roster.lanes().keySet());
        this.zone = rota.schedule().zone();
        this.people = people.stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> person, (a, b) -> a, TreeMap::new));
        this.team = Membership.of(rota.blocks(), people, zone);
        this.duties = HolidayDuty.of(HolidayTime.of(rota.schedule()), roster);
        this.repeats = new Repeats(duties);
        this.stints = Stint.of(roster, window);
    }

    /** What each person carries within a window that lies in this time, by name. */
    List<PersonLoad> loads(Interval window) {
        List<Stint> within = stints.stream()
                .filter(stint -> stint.time().touches(window))
                .map(stint -> new Stint(
                        stint.role(), stint.person(), stint.turn(), stint.time().cut(window)))
                .toList();
        Map<String, List<Stint>> byPerson = within.stream().collect(Collectors.groupingBy(Stint::person));
        Map<String, Duration> equal = EqualShare.of(team, within, window);
        Map<List<?>, Duration> staffed = staffed(within);
        TreeSet<String> ids = new TreeSet<>(byPerson.keySet());
        ids.addAll(equal.keySet());
        return ids.stream()
                .map(person ->
                        load(person, byPerson.getOrDefault(person, List.of()), equal.get(person), staffed, window))
                .sorted(Comparator.comparing(PersonLoad::name).thenComparing(PersonLoad::person))
                .toList();
    }

    /** What stands out in these loads, and in who had which holiday within their window. */
    List<String> remarks(List<PersonLoad> loads, Interval window) {
        List<HolidayDuty> had = duties.stream()
                .filter(duty -> window.contains(duty.time().from()))
                .toList();
        return Remarks.of(loads, had, repeats, this::name);
    }

    private PersonLoad load(
            String person, List<Stint> own, @Nullable Duration equal, Map<List<?>, Duration> staffed, Interval window) {
        List<HolidayDuty> had = duties.stream()
                .filter(duty -> duty.person().equals(person)
                        && window.contains(duty.time().from()))
                .toList();
        List<PersonLoad.InRole> byRole =
                roles.stream().map(role -> load(role, own, staffed, had)).toList();
        Runs runs = Runs.of(own.stream().map(Stint::time).toList());
        Person known = people.get(person);
        ZoneId home = known == null || known.timeZone() == null ? zone : known.timeZone();
        Duration total = sum(own);
        return new PersonLoad(
                person,
                name(person),
                byRole,
                byRole.stream().mapToInt(PersonLoad.InRole::turns).sum(),
                hours(total),
                tenths(runs.times(), time -> OffHours.nights(time, home), NIGHT_HOURS),
                tenths(runs.times(), time -> OffHours.weekends(time, home), WEEKEND_HOURS),
                byRole.stream().mapToInt(PersonLoad.InRole::holidayPoints).sum(),
                (int) had.stream()
                        .map(HolidayDuty::holiday)
                        .distinct()
                        .filter(holiday -> repeats.hadLastTime(person, holiday))
                        .count(),
                hours(runs.longest()),
                runs.shortestRest().map(Ledger::hours).orElse(null),
                percent(runs.total(), inTeam(person, window)),
                equal == null ? 0 : hours(equal),
                equal == null || equal.isZero() ? null : percent(total, equal));
    }

    private static PersonLoad.InRole load(
            String role, List<Stint> own, Map<List<?>, Duration> staffed, List<HolidayDuty> had) {
        List<Stint> inRole =
                own.stream().filter(stint -> stint.role().equals(role)).toList();
        long turns = staffed(inRole).entrySet().stream()
                .filter(turn -> turn.getValue().multipliedBy(2).compareTo(staffed.get(turn.getKey())) >= 0)
                .count();
        int points = had.stream()
                .filter(duty -> duty.role().equals(role))
                .mapToInt(duty -> duty.holiday().weight())
                .sum();
        return new PersonLoad.InRole(role, (int) turns, hours(sum(inRole)), points);
    }

    /** How long each role is staffed in each turn, by role, block and the turn's number. */
    private static Map<List<?>, Duration> staffed(List<Stint> stints) {
        Map<List<?>, Duration> staffed = new HashMap<>();
        for (Stint stint : stints) {
            List<?> key =
                    List.of(stint.role(), stint.turn().block(), stint.turn().number());
            staffed.merge(key, stint.time().length(), Duration::plus);
        }
        return staffed;
    }

    private Duration inTeam(String person, Interval window) {
        return team.stream()
                .filter(member -> member.person().id().value().equals(person))
                .map(member -> member.time().cut(window).length())
                .findFirst()
                .orElse(window.length());
    }

    private String name(String person) {
        Person known = people.get(person);
        return known == null ? person : known.name();
    }

    private static Duration sum(List<Stint> stints) {
        return stints.stream().map(stint -> stint.time().length()).reduce(Duration.ZERO, Duration::plus);
    }

    private static double tenths(List<Interval> times, Function<Interval, Duration> part, double unitHours) {
        Duration sum = times.stream().map(part).reduce(Duration.ZERO, Duration::plus);
        return Math.round(sum.toMinutes() / 60.0 / unitHours * 10) / 10.0;
    }

    private static int hours(Duration duration) {
        return (int) Math.round(duration.toMinutes() / 60.0);
    }

    private static int percent(Duration part, Duration whole) {
        return whole.isZero() ? 0 : (int) Math.round(100.0 * part.toMinutes() / whole.toMinutes());
    }
}
