package dev.watchbill.oncall;

import dev.watchbill.model.Person;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How a rota shares its load among people, in figures and in words.
 *
 * @param schedule the schedule's id
 * @param terms the year before now, the year after it, and all time from the first rotation, at most
 *     twenty years back, to the end of that year
 */
public record Fairness(String schedule, List<Term> terms) {
    private static final int MOST_YEARS = 20;

    /**
     * How the load is shared over one stretch of time, half-open.
     *
     * @param id {@code past-year}, {@code coming-year} or {@code all-time}
     * @param people everybody in the team or on call within it, by name
     * @param remarks what stands out, a sentence each; one sentence where nothing does
     */
    public record Term(String id, Instant from, Instant until, List<PersonLoad> people, List<String> remarks) {
        /** The largest figure of a kind, for bars; at least 1. */
        public int most(ToIntFunction<PersonLoad> figure) {
            return people.stream().mapToInt(figure).reduce(1, Math::max);
        }
    }

    /**
     * Counts.
     *
     * @param people everybody who may be on call; others are counted under their id
     */
    public static Fairness of(Rota rota, Collection<Person> people, Instant now) {
        ZonedDateTime local = now.atZone(rota.schedule().zone());
        Instant yearAgo = local.minusYears(1).toInstant();
        Instant yearAhead = local.plusYears(1).toInstant();
        Instant longAgo = local.minusYears(MOST_YEARS).toInstant();
        Instant start = rota.start() == null ? now : Interval.earlier(rota.start(), now);
        start = Interval.later(start, longAgo);
        Ledger ledger = new Ledger(rota, people, new Interval(Interval.earlier(start, yearAgo), yearAhead));
        return new Fairness(
                rota.schedule().id().value(),
                List.of(
                        term("past-year", ledger, new Interval(yearAgo, now)),
                        term("coming-year", ledger, new Interval(now, yearAhead)),
                        term("all-time", ledger, new Interval(start, yearAhead))));
    }

    /** What each person carries in the second of the terms. */
    public static List<PersonLoad> comingYear(Rota rota, Collection<Person> people, Instant now) {
        Instant yearAhead = now.atZone(rota.schedule().zone()).plusYears(1).toInstant();
        return loads(rota, people, new Interval(now, yearAhead));
    }

    /** What each person carries within a window. */
    public static List<PersonLoad> loads(Rota rota, Collection<Person> people, Interval window) {
        return new Ledger(rota, people, window).loads(window);
    }

    private static Term term(String id, Ledger ledger, Interval window) {
        List<PersonLoad> loads = ledger.loads(window);
        return new Term(id, window.from(), window.until(), loads, ledger.remarks(loads, window));
    }

    /** The last of the terms. */
    public Term allTime() {
        return terms.get(terms.size() - 1);
    }
}
