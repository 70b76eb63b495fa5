package dev.watchbill.oncall;

import dev.watchbill.source.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of one role's time in which nothing changes.
 *
 * @param turn the turn it is part of
 * @param holders who is on call
 */
record Piece(Interval time, Turn turn, List<Holder> holders) {
    /** A person on call, and what put them there. */
    record Holder(String person, Why why, Location origin) {}

    Piece during(Interval part) {
        return new Piece(part, turn, holders);
    }

    boolean holds(String person) {
        return holders.stream().anyMatch(holder -> holder.person().equals(person));
    }

    /** Whether a person may be on call from the one into the other without a new shift. */
    boolean continues(Piece earlier) {
        return time.from().equals(earlier.time.until()) && turn.is(earlier.turn);
    }

    /** Only this person is on call; who is there alone already stays for the same reason as before. */
    Piece heldBy(Holder next) {
        return holders.size() == 1 && holds(next.person()) ? this : new Piece(time, turn, List.of(next));
    }

    /**
     * Some make room for others; everybody else stays. Who is there already and comes again is there once.
     *
     * @param next who comes, by the person who leaves
     */
    Piece moved(Map<String, Holder> next) {
        Map<String, Holder> after = new LinkedHashMap<>();
        for (Holder holder : holders) {
            Holder then = next.getOrDefault(holder.person(), holder);
            after.merge(then.person(), then, (one, other) -> one.why().compareTo(other.why()) < 0 ? other : one);
        }
        return new Piece(time, turn, List.copyOf(after.values()));
    }
}
