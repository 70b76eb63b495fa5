package dev.watchbill.site;

/**
 * A moment as a page shows it.
 *
 * @param iso for machines, in UTC
 * @param text for people, in the zone of the schedule, with the zone's name
 * @param brief the same without the zone
 */
record Moment(String iso, String text, String brief) {}
