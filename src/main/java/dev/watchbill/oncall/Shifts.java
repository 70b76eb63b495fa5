package dev.watchbill.oncall;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the pieces of a lane to shifts. */
final class Shifts {
    private final String schedule;
    private final String role;
    private final List<Shift> done = new ArrayList<>();
    private List<Shift> open = new ArrayList<>();

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
        List<Shift> next = new ArrayList<>(piece.holders().size());
        for (Piece.Holder holder : piece.holders()) {
            Shift before = take(holder.person());
            next.add(
                    before == null
                            ? begin(piece.time(), holder)
                            : before.until(piece.time().until()));
        }
        close();
        open = next;
    }

    /** Takes a person's shift out of those that are open; null where there is none. */
    private @Nullable Shift take(String person) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).person().equals(person)) {
                return open.remove(i);
            }
        }
        return null;
    }

    private Shift begin(Interval time, Piece.Holder holder) {
        return new Shift(schedule, role, holder.person(), time.from(), time.until(), holder.why(), holder.origin());
    }

    private void close() {
        done.addAll(open);
        open.clear();
    }
}
