package dev.watchbill.model;

import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import java.time.LocalDate;
import java.util.Map;

/**
 * A day with people assigned in advance. It runs from the schedule's handoff time on its date to the same time on the
 * next day.
 *
 * @param weight how much it counts in fairness, in points
 * @param people for each role the id of the one on call; roles that are missing stay with the rotation
 */
public record Holiday(
        Located<LocalDate> date, String name, int weight, Map<String, Located<String>> people, Location at) {}
