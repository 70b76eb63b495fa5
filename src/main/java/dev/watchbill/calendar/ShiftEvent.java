package dev.watchbill.calendar;

import dev.watchbill.oncall.Shift;

/**
 * A shift, and its VEVENT rendered once for every feed that holds it.
 *
 * @param text folded, in UTF-8
 */
record ShiftEvent(Shift shift, byte[] text) {}
