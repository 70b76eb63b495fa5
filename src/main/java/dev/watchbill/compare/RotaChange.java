package dev.watchbill.compare;

import dev.watchbill.oncall.Gap;
import dev.watchbill.oncall.Interval;
import dev.watchbill.oncall.Reassignment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two states of one schedule.
 *
 * @param schedule the schedule's id
 * @param kind whether the schedule itself came or went
 * @param ahead the time from now on that is compared
 * @param past who is said to have been on call and was not, or the other way round
 * @param moves who gains and loses what from now on, joined to long pieces, by time, then role
 * @param people the same by person
 * @param away shifts that now fall on somebody's absence
 * @param holidays holidays whose people change
 * @param points holiday points of those for whom they change, over the time compared
 * @param uncovered time from now on at which a role has nobody and had somebody
 * @param covered time at which a role had nobody and has somebody
 */
public record RotaChange(
        String schedule,
        String name,
        ZoneId zone,
        Kind kind,
        Interval ahead,
        List<Reassignment> past,
        List<Reassignment> moves,
        List<Balance> people,
        List<Clash> away,
        List<HolidayMove> holidays,
        List<Points> points,
        List<Gap> uncovered,
        List<Gap> covered) {

    /** What became of a thing. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /** What one person gains and loses. */
    public record Balance(String person, List<Duty> gains, List<Duty> losses) {
        Duration gained() {
            return sum(gains);
        }

        Duration lost() {
            return sum(losses);
        }

        private static Duration sum(List<Duty> duties) {
            return duties.stream().map(duty -> duty.time().length()).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /** Time in a role. */
    public record Duty(String role, Interval time) {}

    /** Time on call in an absence. */
    public record Clash(String person, String role, Interval time) {}

    /** A holiday that others have in a role. */
    public record HolidayMove(LocalDate date, String name, String role, List<String> before, List<String> after) {}

    /** Holiday points of one person. */
    public record Points(String person, int before, int after) {}

    boolean isEmpty() {
        return kind == Kind.CHANGED
                && Stream.of(past, moves, away, points, uncovered, covered).allMatch(List::isEmpty);
    }
}
