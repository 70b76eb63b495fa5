package dev.watchbill.oncall;

/**
 * What one person carries in one role.
 *
 * @param turns the turns of which they have at least half of what is staffed
 * @param hours rounded
 * @param holidayPoints the weights of the holidays they have in this role
 */
public record RoleLoad(String role, int turns, int hours, int holidayPoints) {}
