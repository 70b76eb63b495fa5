package dev.watchbill.load;

import java.time.ZoneId;

/** A value that is complete once the site's time zone is known. */
@FunctionalInterface
interface Zoned<T> {
    T in(ZoneId siteZone);
}
