package dev.watchbill.oncall;

import java.util.ArrayList;
import java.util.List;

/** One person's time in one role within one turn, unbroken by changes; several may follow each other. */
record Stint(String role, String person, Turn turn, Interval time) {
    /** All stints of a roster within a window, by role, then by start. */
    static List<Stint> of(Roster roster, Interval window) {
        List<Stint> stints = new ArrayList<>();
        roster.lanes().forEach((role, lane) -> {
            for (Piece piece : lane.pieces(window)) {
                for (Piece.Holder holder : piece.holders()) {
                    stints.add(new Stint(role, holder.person(), piece.turn(), piece.time()));
                }
            }
        });
        return stints;
    }
}
