package dev.watchbill.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The time of one role while it is being worked out: pieces that never overlap. */
final class Lane {
    private final TreeMap<Instant, Piece> pieces = new TreeMap<>();

    Collection<Piece> pieces() {
        return pieces.values();
    }

    /** Lays a piece on top of what is there. */
    void put(Piece piece) {
        split(piece.time().from());
        split(piece.time().until());
        inside(piece.time()).clear();
        pieces.put(piece.time().from(), piece);
    }

    /** Replaces every piece within an interval. */
    void change(Interval time, UnaryOperator<Piece> change) {
        split(time.from());
        split(time.until());
        inside(time).replaceAll((from, piece) -> change.apply(piece));
    }

    /** The parts of an interval that no piece covers, in order. */
    List<Interval> gaps(Interval time) {
        List<Interval> gaps = new ArrayList<>();
        Instant free = time.from();
        for (Piece piece : pieces.values()) {
            Interval gap = new Interval(free, Interval.earlier(piece.time().from(), time.until()));
            if (!gap.isEmpty()) {
                gaps.add(gap);
            }
            free = Interval.later(free, piece.time().until());
        }
        Interval rest = new Interval(free, time.until());
        if (!rest.isEmpty()) {
            gaps.add(rest);
        }
        return gaps;
    }

    private Map<Instant, Piece> inside(Interval time) {
        return pieces.subMap(time.from(), true, time.until(), false);
    }

    private void split(Instant at) {
        var entry = pieces.lowerEntry(at);
        if (entry != null && at.isBefore(entry.getValue().time().until())) {
            Piece piece = entry.getValue();
            pieces.put(
                    piece.time().from(), piece.during(new Interval(piece.time().from(), at)));
            pieces.put(at, piece.during(new Interval(at, piece.time().until())));
        }
    }
}
