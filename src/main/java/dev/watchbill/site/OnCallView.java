package dev.watchbill.site;

import java.util.List;

/**
 * Who is on call in one schedule, as of the build; a script keeps it true.
 *
 * @param script the link to the shifts as data
 * @param roles in calling order
 * @param now in calling order
 * @param next the shifts that begin next
 */
record OnCallView(
        String id,
        String name,
        String href,
        String script,
        String zone,
        List<String> roles,
        List<ShiftView> now,
        List<ShiftView> next,
        Moment built) {}
