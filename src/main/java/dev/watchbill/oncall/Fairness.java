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
 * <p>As JSON it has the same names in snake_case: {@code {"schedule": "data-engineering", "terms": [{"id": "past-year",
 * "from": "…Z", "until": "…Z", "people": [{"person": "sam", "name": "Sam", "roles": [{"role": "primary", "turns": 13,
 * "hours": 2184, "holiday_points": 4}], "turns": 26, "hours": 4368, "nights": 182.0, …}], "remarks": ["…"]}]}}.
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
        Ledger ledger = Ledger.of(rota, people, new Interval(Interval.earlier(start, yearAgo), yearAhead));
        return new Fairness(
                rota.schedule().id().value(),
                List.of(
                        ledger.term("past-year", new Interval(yearAgo, now)),
                        ledger.term("coming-year", new Interval(now, yearAhead)),
                        ledger.term("all-time", new Interval(start, yearAhead))));
    }

    /** The second of the terms alone. */
    public static Term comingYear(Rota rota, Collection<Person> people, Instant now) {
        Instant yearAhead = now.atZone(rota.schedule().zone()).plusYears(1).toInstant();
        Interval window = new Interval(now, yearAhead);
        return Ledger.of(rota, people, window).term("coming-year", window);
    }
}
