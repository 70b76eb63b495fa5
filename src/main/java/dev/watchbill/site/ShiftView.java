package dev.watchbill.site;

import org.jspecify.annotations.Nullable;

/**
 * One shift in a list.
 *
 * @param why {@code rotation}, {@code holiday}, {@code swap} or {@code cover}
 * @param note what is behind it, such as the holiday's name
 */
record ShiftView(
        String role,
        Ref schedule,
        PersonView person,
        Moment from,
        Moment until,
        String why,
        @Nullable String note) {}
