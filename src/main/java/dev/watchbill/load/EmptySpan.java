package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;

/** Says that a span of time ends before it begins. */
final class EmptySpan {
    private EmptySpan() {}

    /** For half-open spans. */
    static Finding ofTimes(Location end, String endKey, String startKey) {
        return Finding.error("empty-span", end, "'" + endKey + "' is not after '" + startKey + "'");
    }

    /** For whole days, both included. */
    static Finding ofDays(Location end, String endKey, String startKey) {
        return Finding.error("empty-span", end, "'" + endKey + "' is before '" + startKey + "'");
    }
}
