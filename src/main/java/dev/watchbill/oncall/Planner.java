package dev.watchbill.oncall;

import dev.watchbill.model.Holiday;
import dev.watchbill.model.Person;
import dev.watchbill.model.Schedule;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Proposes who has which public holidays, so that the load over all years is balanced. What stands in the file, what was
 * swapped or covered and what has begun stays.
 */
public final class Planner {
    /** One point in the parts in which shares of points are counted. */
    private static final long UNIT = 1_000;

    private final Rota rota;
    private final Schedule schedule;
    private final List<Membership> team;
    private final List<HolidayDuty> duties;
    private final List<HandedTurn> handed;
    private final Availability availability;
    private final HolidayRules rules;
    private final Roster roster;
    private final Instant now;

    private Planner(Rota rota, List<Rota> others, Collection<Person> people, Interval window, Instant now) {
        this.rota = rota;
        this.schedule = rota.schedule();
        this.now = now;
        this.team = Membership.of(rota.blocks(), people, schedule.zone());
        List<HolidayTime> days = HolidayTime.of(schedule);
        Interval all = days.stream().map(HolidayTime::time).reduce(window, Interval::span);
        this.roster = rota.roster(all);
        this.duties = HolidayDuty.of(days, roster);
        this.handed = HandedTurn.of(schedule, rota.blocks());
        List<Shift> elsewhere = others.stream()
                .flatMap(other -> other.shifts(window.from(), window.until()).stream())
                .toList();
        this.availability = new Availability(schedule, elsewhere);
        this.rules = new HolidayRules(availability, schedule.holidays().repeatAfter(), duties);
    }

    /**
     * Plans.
     *
     * @param others the rotas of other schedules; nobody gets a day on which they are on call there
     * @param people everybody who may be on call
     * @param holidays the public holidays of one year; a day that its zone skipped is none
     * @param leastWeight blocks of a smaller weight stay with the rotation
     * @param now the moment after which a block must begin to be planned
     */
    public static Plan plan(
            Rota rota,
            List<Rota> others,
            Collection<Person> people,
            Collection<PublicHoliday> holidays,
            int leastWeight,
            Instant now) {
        Predicate<LocalDate> exists =
                date -> !HolidayTime.interval(rota.schedule(), date).isEmpty();
        List<HolidayBlock> blocks = HolidayBlock.of(
                        holidays.stream().filter(day -> exists.test(day.date())).toList(),
                        new HolidayWeights(rota.schedule().holidays().days()))
                .stream()
                .map(block -> block.only(exists))
                .toList();
        if (blocks.isEmpty()) {
            return new Plan(List.of(), List.of(), List.of());
        }
        Interval window = HolidayTime.interval(rota.schedule(), blocks.get(0).first())
                .span(HolidayTime.interval(
                        rota.schedule(), blocks.get(blocks.size() - 1).last()));
        return new Planner(rota, others, people, window, now).plan(blocks, leastWeight);
    }

    private Plan plan(List<HolidayBlock> blocks, int leastWeight) {
        List<Plan.Kept> kept = new ArrayList<>();
        List<PlanSlot> slots = new ArrayList<>();
        Predicate<LocalDate> missing = date -> !stands(date);
        for (HolidayBlock block : blocks) {
            boolean partly = block.has(this::stands);
            HolidayBlock open = partly && block.has(missing) ? block.only(missing) : block;
            Optional<String> reason = reasonToKeep(open, leastWeight);
            PlanSlot slot = reason.isPresent() ? null : partly ? continued(block, open) : slot(open);
            if (slot != null && !slot.candidates().isEmpty()) {
                slots.add(slot);
            } else {
                kept.add(new Plan.Kept(
                        open.main().date(),
                        open.main().name(),
                        reason.orElseGet(() -> "nobody can have it: "
                                + String.join("; ", slot.excluded().values()))));
            }
        }
        long[] loads = loads(slots);
        Optional<LocalDate> lastLarge = slots.isEmpty() ? Optional.empty() : lastLarge(slots.get(0));
        List<PlanSlot.Pairing> chosen = new PlanSearch(slots, UNIT)
                .best(
                        loads,
                        lastLarge.orElse(null),
                        lastLarge.map(this::holders).orElse(null));
        return new PlanWriting(team, roles(), points()).write(slots, chosen, kept);
    }

    private List<String> roles() {
        return List.copyOf(roster.lanes().keySet());
    }

    private Optional<String> reasonToKeep(HolidayBlock block, int leastWeight) {
        Interval time = time(block);
        if (block.has(this::stands)) {
            return Optional.of("it stands in the file");
        }
        if (!now.isBefore(time.from())) {
            return Optional.of("it has begun");
        }
        if (rota.start() == null || time.from().isBefore(rota.start())) {
            return Optional.of("the rota has not begun");
        }
        if (block.weight() < leastWeight) {
            return Optional.of("it is small and stays with the rotation");
        }
        boolean changed = roster.lanes().values().stream()
                .flatMap(lane -> lane.pieces(time).stream())
                .flatMap(piece -> piece.holders().stream())
                .anyMatch(holder -> holder.why() == Why.SWAP || holder.why() == Why.COVER);
        return changed ? Optional.of("it was swapped or covered") : Optional.empty();
    }

    private boolean stands(LocalDate date) {
        return schedule.holidays().days().stream()
                .anyMatch(known -> known.date().value().equals(date));
    }

    /** Days of a block of which others stand in the file go to those who have these, if they can have them. */
    private PlanSlot continued(HolidayBlock block, HolidayBlock open) {
        List<Integer> holders = block.days().stream()
                .filter(day -> day.weight() > 0 && stands(day.date()))
                .map(day -> Arrays.stream(holders(day.date())).boxed().toList())
                .findFirst()
                .orElseThrow();
        Interval time = time(open);
        boolean able = holders.size() == roles().size()
                && Set.copyOf(holders).size() == holders.size()
                && holders.stream()
                        .map(team::get)
                        .allMatch(member -> availability.objection(member, time).isEmpty()
                                && handsOn(member, time).isEmpty());
        PlanSlot.Pairing same =
                new PlanSlot.Pairing(holders.stream().mapToInt(i -> i).toArray(), 0, 0);
        return able ? new PlanSlot(open, List.of(same), Map.of()) : slot(open);
    }

    private PlanSlot slot(HolidayBlock block) {
        Interval time = time(block);
        Map<String, String> excluded = new LinkedHashMap<>();
        List<Integer> able = new ArrayList<>();
        for (int i = 0; i < team.size(); i++) {
            Membership member = team.get(i);
            Optional<String> objection = rules.objection(member, block, time).or(() -> handsOn(member, time));
            objection.ifPresent(text -> excluded.put(member.person().id().value(), text));
            if (objection.isEmpty()) {
                able.add(i);
            }
        }
        long[] carried = loads(List.of());
        able.sort(Comparator.comparing(i -> carried[i]));
        List<HolidayDuty> plain =
                HolidayDuty.of(block.days().stream().map(this::plain).toList(), roster);
        return new PlanSlot(block, new Pairings(team, rules, roles(), plain).of(block, able), excluded);
    }

    /** A day of a block as a holiday that nobody was given. */
    private HolidayTime plain(HolidayBlock.Day day) {
        Location at = schedule.holidays().at();
        Holiday holiday = new Holiday(new Located<>(day.date(), at), day.name(), day.weight(), Map.of(), at);
        return HolidayTime.of(schedule, holiday);
    }

    /** A swap would move whoever is put on call there to the other person of the swap. */
    private Optional<String> handsOn(Membership member, Interval time) {
        String id = member.person().id().value();
        return handed.stream()
                .filter(turn -> turn.person().equals(id) && turn.time().touches(time))
                .findFirst()
                .map(turn -> member.person().name() + " hands on a turn then");
    }

    private Interval time(HolidayBlock block) {
        return HolidayTime.interval(schedule, block.first()).span(HolidayTime.interval(schedule, block.last()));
    }

    private Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        duties.forEach(duty -> points.merge(duty.person(), duty.holiday().weight(), Integer::sum));
        return points;
    }

    /** What each carries beyond an equal share of all holidays, known and to be planned, of their time in the team. */
    private long[] loads(List<PlanSlot> slots) {
        long[] loads = new long[team.size()];
        for (HolidayDuty duty : duties) {
            share(loads, duty.time(), duty.holiday().weight());
            for (int i = 0; i < loads.length; i++) {
                boolean own = team.get(i).person().id().value().equals(duty.person());
                loads[i] += own ? duty.holiday().weight() * UNIT : 0;
            }
        }
        slots.forEach(slot -> share(loads, time(slot.block()), slot.block().weight() * roles().size()));
        return loads;
    }

    private void share(long[] loads, Interval time, int weight) {
        long present =
                team.stream().filter(member -> member.time().touches(time)).count();
        for (int i = 0; i < loads.length; i++) {
            loads[i] -= team.get(i).time().touches(time) ? weight * UNIT / present : 0;
        }
    }

    private Optional<LocalDate> lastLarge(PlanSlot first) {
        return duties.stream()
                .filter(duty -> duty.holiday().weight() >= HolidayWeights.LARGE)
                .map(HolidayDuty::date)
                .filter(date -> date.isBefore(first.block().first()))
                .max(Comparator.naturalOrder());
    }

    private int[] holders(LocalDate date) {
        List<String> ids =
                team.stream().map(member -> member.person().id().value()).toList();
        return duties.stream()
                .filter(duty -> duty.date().equals(date))
                .mapToInt(duty -> ids.indexOf(duty.person()))
                .filter(index -> index >= 0)
                .toArray();
    }
}
