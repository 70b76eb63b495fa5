package dev.watchbill.oncall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holiday cover as proposed.
 *
 * @param days to be added to the schedule, by date
 * @param kept days that stay as they are, by date
 * @param points for each person of the team, by name
 */
public record Plan(List<Day> days, List<Kept> kept, List<Points> points) {
    /**
     * One day and who has it.
     *
     * @param weight the points for each role
     * @param people for each role, in calling order, the person's id
     * @param reason one sentence
     */
    public record Day(LocalDate date, String name, int weight, Map<String, String> people, String reason) {
        private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .()'/-]*");

        /** The entry for {@code holidays: days:} of the schedule's file, without its dash. */
        public String entry() {
            StringBuilder entry =
                    new StringBuilder("{ date: " + date + ", name: " + written(name) + ", weight: " + weight);
            people.forEach((role, person) -> entry.append(", " + role + ": " + person));
            return entry.append(" }").toString();
        }

        /** Text as it must be written in braces. */
        private static String written(String text) {
            return PLAIN.matcher(text).matches() && text.equals(text.strip())
                    ? text
                    : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    /** A holiday that is not assigned, and one sentence that says why. */
    public record Kept(LocalDate date, String name, String reason) {}

    /** A person's holiday points over all years, without and with the proposal. */
    public record Points(String person, String name, int before, int after) {
        /** As in {@code Sam: 3 → 4 points}. */
        @Override
        public String toString() {
            return name + ": " + before + " → " + after + (after == 1 ? " point" : " points");
        }
    }

    /** The difference between the most and the fewest points. */
    public int spread() {
        return points.stream().mapToInt(Points::after).max().orElse(0)
                - points.stream().mapToInt(Points::after).min().orElse(0);
    }
}
