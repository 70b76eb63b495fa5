package dev.watchbill.oncall;

import dev.watchbill.source.Location;
import java.util.ArrayList;
import java.util.List;

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

    /** One person makes room for another; everybody else stays. */
    Piece moved(String leaver, Holder next) {
        List<Holder> after = new ArrayList<>();
        for (Holder holder : holders) {
            Holder then = holder.person().equals(leaver) ? next : holder;
            if (after.stream().noneMatch(other -> other.person().equals(then.person()))) {
                after.add(then);
            }
        }
        return new Piece(time, turn, List.copyOf(after));
    }
}
