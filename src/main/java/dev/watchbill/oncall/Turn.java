package dev.watchbill.oncall;

import dev.watchbill.model.Rotation;
import java.time.LocalDateTime;

/**
 * One step of a rotation, or a holiday while no rotation has the role.
 *
 * @param block the rotation's place in its schedule, 0-based; {@link #HOLIDAY} for a holiday
 * @param number how many turns of the block begin before it; for a holiday the days since 1970
 * @param begins its first moment on the schedule's wall clock; its date names the turn
 * @param time from its first moment to the first of the next turn
 */
public record Turn(int block, long number, LocalDateTime begins, Interval time, Rotation.Entry entry) {
    static final int HOLIDAY = -1;

    boolean is(Turn other) {
        return block == other.block && number == other.number;
    }
}
