package dev.watchbill.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The time of one role while it is being worked out: pieces that never overlap. */
final class Lane {
    private final TreeMap<Instant, Piece> pieces = new TreeMap<>();

    Collection<Piece> pieces() {
        return pieces.values();
    }

    /** Lays a piece on top of what is there. */
    void put(Piece piece) {
        if (!isAfterAll(piece)) {
            cut(piece.time()).clear();
        }
        pieces.put(piece.time().from(), piece);
    }

    private boolean isAfterAll(Piece piece) {
        return pieces.isEmpty()
                || !piece.time()
                        .from()
                        .isBefore(pieces.lastEntry().getValue().time().until());
    }

    /** The pieces within an interval; those that cross its ends are split there. */
    List<Piece> pieces(Interval time) {
        return List.copyOf(cut(time).values());
    }

    /** The parts of an interval that no piece covers, in order. */
    List<Interval> gaps(Interval time) {
        List<Interval> gaps = new ArrayList<>();
        Instant free = time.from();
        for (Piece piece : pieces(time)) {
            addUnlessEmpty(gaps, new Interval(free, piece.time().from()));
            free = piece.time().until();
        }
        addUnlessEmpty(gaps, new Interval(free, time.until()));
        return gaps;
    }

    private static void addUnlessEmpty(List<Interval> gaps, Interval gap) {
        if (!gap.isEmpty()) {
            gaps.add(gap);
        }
    }

    private NavigableMap<Instant, Piece> cut(Interval time) {
        split(time.from());
        split(time.until());
        return pieces.subMap(time.from(), true, time.until(), false);
    }

    private void split(Instant at) {
        var entry = pieces.lowerEntry(at);
        if (entry != null && at.isBefore(entry.getValue().time().until())) {
            Piece piece = entry.getValue();
            Interval time = piece.time();
            pieces.put(time.from(), piece.during(new Interval(time.from(), at)));
            pieces.put(at, piece.during(new Interval(at, time.until())));
        }
    }
}
