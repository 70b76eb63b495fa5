package dev.watchbill.oncall;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How the load is shared over one stretch of time, half-open.
 *
 * @param id {@code past-year}, {@code coming-year} or {@code all-time}
 * @param people everybody in the team or on call within it, by name
 * @param remarks what stands out, a sentence each; one sentence where nothing does
 */
public record FairnessTerm(String id, Instant from, Instant until, List<PersonLoad> people, List<String> remarks) {
    /** The largest figure of a kind, for bars; at least 1. */
    public int most(ToIntFunction<PersonLoad> figure) {
        return people.stream().mapToInt(figure).reduce(1, Math::max);
    }
}
