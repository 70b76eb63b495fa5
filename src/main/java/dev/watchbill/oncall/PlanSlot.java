package dev.watchbill.oncall;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block to be assigned, with everything that the choice depends on worked out.
 *
 * @param candidates for each way to fill the roles, what it costs; at least one
 * @param excluded by name, why somebody cannot have it
 */
record PlanSlot(HolidayBlock block, List<Pairing> candidates, Map<String, String> excluded) {
    /** The candidate like another in which somebody takes somebody's place; null where there is none. */
    @Nullable
    Pairing with(Pairing pairing, int leaver, int taker) {
        int[] people = Arrays.stream(pairing.people())
                .map(person -> person == leaver ? taker : person)
                .toArray();
        return candidates.stream()
                .filter(candidate -> Arrays.equals(candidate.people(), people))
                .findFirst()
                .orElse(null);
    }

    /**
     * One way to fill the roles.
     *
     * @param people indexes into the team, in calling order of the roles
     * @param repeats how many of them had the same holiday the last time or have it the next
     * @param changes how many of them are not on that role by the rotation
     */
    record Pairing(int[] people, int repeats, int changes) {
        boolean has(int person) {
            for (int each : people) {
                if (each == person) {
                    return true;
                }
            }
            return false;
        }
    }
}
