package dev.watchbill.oncall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person carries over a term. Nights and weekends are those of the person's own zone, else the schedule's.
 *
 * @param person the id
 * @param roles one for each role of the schedule, in calling order
 * @param turns of all roles
 * @param hours of all roles, rounded
 * @param nights the hours between 22:00 and 06:00, counted in nights of eight hours
 * @param weekends the hours on Saturdays and Sundays, counted in weekends of 48 hours
 * @param holidayPoints of all roles
 * @param sameHolidayAgain how often they have a holiday that they also had the time before
 * @param longestRunHours the longest time on call without a break, whatever the role
 * @param shortestRestHours the shortest time between two runs; null where there are fewer than two
 * @param onCallPercent of their time in the team within the term, rounded
 * @param equalHours their hours if all were shared equally among those in the team at each time
 * @param sharePercent their hours in percent of {@code equalHours}, 100 is equal; null for somebody outside the team
 */
public record PersonLoad(
        String person,
        String name,
        List<InRole> roles,
        int turns,
        int hours,
        double nights,
        double weekends,
        int holidayPoints,
        int sameHolidayAgain,
        int longestRunHours,
        @Nullable Integer shortestRestHours,
        int onCallPercent,
        int equalHours,
        @Nullable Integer sharePercent) {
    /**
     * What one person carries in one role.
     *
     * @param turns the turns of which they have at least half of what is staffed
     * @param hours rounded
     * @param holidayPoints the weights of the holidays they have in this role
     */
    public record InRole(String role, int turns, int hours, int holidayPoints) {}
}
