package dev.watchbill.oncall;

import dev.watchbill.model.Person;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.TurnName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who could take a turn, and which turn of theirs in return. */
public final class SwapFinder {
    /** How far from the given turn a turn in return is looked for, in days. */
    private static final int REACH = 90;

    private static final int MOST_OFFERS = 10;

    private final Rota rota;
    private final Interval window;
    private final Instant now;
    private final List<Membership> team;
    private final List<Membership> guests;
    private final List<Stint> stints;
    private final List<OwnedTurn> owned;
    private final SwapRules rules;
    private final SwapScore score;

    private SwapFinder(Rota rota, List<Rota> others, Collection<Person> people, Interval window, Instant now) {
        Schedule schedule = rota.schedule();
        List<HolidayTime> days = HolidayTime.of(schedule);
        List<Shift> shifts = rota.shifts(window.from(), window.until());
        List<Shift> elsewhere = others.stream()
                .flatMap(other -> other.shifts(window.from(), window.until()).stream())
                .toList();
        Roster all = rota.roster(days.stream().map(HolidayTime::time).reduce(window, Interval::span));
        List<HolidayDuty> duties = HolidayDuty.of(days, all);
        Availability availability = new Availability(schedule, elsewhere);
        HolidayRules holidays =
                new HolidayRules(availability, schedule.holidays().repeatAfter(), duties);
        this.rota = rota;
        this.window = window;
        this.now = now;
        this.team = Membership.of(rota.blocks(), people, schedule.zone());
        this.guests = people.stream()
                .filter(person -> team.stream()
                        .noneMatch(member -> id(member).equals(person.id().value())))
                .map(person -> Membership.ofGuest(person, schedule.zone()))
                .toList();
        this.stints = Stint.of(rota.roster(window), window);
        this.owned = OwnedTurn.of(stints);
        this.rules = new SwapRules(availability, holidays, duties, shifts);
        this.score = new SwapScore(shifts, Fairness.of(rota, people, now).allTime());
    }

    /**
     * Looks for offers.
     *
     * @param others the rotas of other schedules; nobody may be on call there at the same time
     * @param giver the id of the one who cannot take the turn
     * @param turn the turn; it must not have begun at {@code now}
     * @param taker the only one to ask, by id, perhaps of no rotation; null asks everybody in the rota
     */
    public static SwapAdvice find(
            Rota rota,
            List<Rota> others,
            Collection<Person> people,
            String giver,
            TurnName turn,
            @Nullable String taker,
            Instant now) {
        Instant begins = WallClock.start(turn.date(), rota.schedule().zone());
        Interval near = new Interval(begins.minus(REACH, ChronoUnit.DAYS), begins.plus(REACH, ChronoUnit.DAYS));
        Interval window = Turns.named(rota.blocks(), turn, rota.schedule().zone()).stream()
                .map(Turn::time)
                .reduce(near, Interval::span);
        return new SwapFinder(rota, others, people, window.cut(Interval.EVER), now).find(giver, turn, taker);
    }

    private SwapAdvice find(String giver, TurnName name, @Nullable String taker) {
        List<Turn> named = Turns.named(rota.blocks(), name, rota.schedule().zone());
        Optional<OwnedTurn> given = owned.stream()
                .filter(one -> one.person().equals(giver) && named.stream().anyMatch(one.turn()::is))
                .findFirst();
        if (named.isEmpty()) {
            return new SwapAdvice.Refused("no turn begins on " + name + near(name));
        }
        if (given.isEmpty()) {
            return new SwapAdvice.Refused("'" + giver + "' does not have the turn that begins on " + name);
        }
        if (!given.get().isAfter(now)) {
            return new SwapAdvice.Refused(
                    "the turn that begins on " + name + " has begun; use a cover for what is left");
        }
        if (giver.equals(taker)) {
            return new SwapAdvice.Refused("'" + giver + "' has that turn; name somebody else");
        }
        List<Membership> asked = Stream.concat(team.stream(), taker == null ? Stream.empty() : guests.stream())
                .filter(member -> !id(member).equals(giver))
                .filter(member -> taker == null || id(member).equals(taker))
                .toList();
        return asked.isEmpty()
                ? new SwapAdvice.Refused("there is nobody else to ask")
                : ask(whole(given.get(), named), asked, name);
    }

    /** The turn with all that changes hands under its name: turns of several layers may begin at once. */
    private OwnedTurn whole(OwnedTurn one, List<Turn> named) {
        List<Interval> times = stints.stream()
                .filter(stint ->
                        stint.role().equals(one.role()) && stint.person().equals(one.person()))
                .filter(stint -> named.stream().anyMatch(stint.turn()::is))
                .map(Stint::time)
                .toList();
        return new OwnedTurn(one.turn(), one.role(), one.person(), times);
    }

    private SwapAdvice ask(OwnedTurn given, List<Membership> asked, TurnName name) {
        List<SwapAdvice.Offer> offers = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (Membership member : asked) {
            rules.objection(member, given)
                    .ifPresentOrElse(objection -> refusals.add(objection), () -> offers.addAll(offers(given, member)));
        }
        offers.sort(Comparator.comparing(SwapAdvice.Offer::score).thenComparing(SwapAdvice.Offer::person));
        return new SwapAdvice.Offers(
                name,
                given.person(),
                given.role(),
                offers.stream().limit(MOST_OFFERS).toList(),
                List.copyOf(refusals));
    }

    private List<SwapAdvice.Offer> offers(OwnedTurn given, Membership taker) {
        List<SwapAdvice.Offer> offers = new ArrayList<>();
        for (Membership giver : team) {
            if (id(giver).equals(given.person())) {
                owned.stream()
                        .filter(back ->
                                back.person().equals(id(taker)) && back.role().equals(given.role()))
                        .filter(back -> back.turn().block() != Turn.HOLIDAY && back.isAfter(now))
                        .filter(back -> rules.objection(giver, back).isEmpty())
                        .filter(back -> isPossible(giver, back))
                        .map(back -> score.exchange(taker.person(), given.turn(), back.turn(), name(back.turn())))
                        .forEach(offers::add);
            }
        }
        offers.add(score.gift(taker.person(), given.turn()));
        return offers;
    }

    private boolean isPossible(Membership giver, OwnedTurn back) {
        if (!back.turn().time().cut(window).equals(back.turn().time())) {
            return false;
        }
        List<Turn> named =
                Turns.named(rota.blocks(), name(back.turn()), rota.schedule().zone());
        return named.size() == 1 || rules.objection(giver, whole(back, named)).isEmpty();
    }

    /** The turn's date, with its time where several turns begin on that date. */
    private TurnName name(Turn turn) {
        TurnName date = new TurnName(turn.begins().toLocalDate(), null);
        boolean alone = Turns.named(rota.blocks(), date, rota.schedule().zone()).size() == 1;
        return alone ? date : new TurnName(date.date(), turn.begins().toLocalTime());
    }

    private static String id(Membership member) {
        return member.person().id().value();
    }

    private String near(TurnName name) {
        Instant day = WallClock.start(name.date(), rota.schedule().zone());
        List<String> around = rota.turns(day.minus(1, ChronoUnit.DAYS), day.plus(8, ChronoUnit.DAYS)).stream()
                .map(turn -> name(turn).toString())
                .distinct()
                .limit(5)
                .toList();
        return around.isEmpty() ? "" : "; turns begin on " + String.join(", ", around);
    }
}
