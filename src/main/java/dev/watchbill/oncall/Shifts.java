package dev.watchbill.oncall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the pieces of a lane to shifts. */
final class Shifts {
    private final String schedule;
    private final String role;
    private final List<Shift> done = new ArrayList<>();
    private Map<String, Shift> open = new TreeMap<>();

    private Shifts(String schedule, String role) {
        this.schedule = schedule;
        this.role = role;
    }

    static List<Shift> of(String schedule, String role, Lane lane) {
        Shifts shifts = new Shifts(schedule, role);
        Piece last = null;
        for (Piece piece : lane.pieces()) {
            if (last == null || !piece.continues(last)) {
                shifts.close();
            }
            shifts.add(piece);
            last = piece;
        }
        shifts.close();
        return shifts.done;
    }

    private void add(Piece piece) {
        Map<String, Shift> next = new TreeMap<>();
        for (Piece.Holder holder : piece.holders()) {
            Shift before = open.remove(holder.person());
            next.put(
                    holder.person(),
                    before == null
                            ? begin(piece.time(), holder)
                            : before.until(piece.time().until()));
        }
        close();
        open = next;
    }

    private Shift begin(Interval time, Piece.Holder holder) {
        return new Shift(schedule, role, holder.person(), time.from(), time.until(), holder.why(), holder.origin());
    }

    private void close() {
        done.addAll(open.values());
        open.clear();
    }
}
