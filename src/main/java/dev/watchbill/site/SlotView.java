package dev.watchbill.site;

import java.util.List;

/** Shifts of several roles with the same beginning and end. */
record SlotView(Moment from, Moment until, List<ShiftView> shifts) {
    static SlotView of(List<ShiftView> shifts) {
        return new SlotView(shifts.get(0).from(), shifts.get(0).until(), List.copyOf(shifts));
    }
}
