package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;

/** Says that a span of time ends before it begins. */
final class Spans {
    private Spans() {}

    /** For half-open spans. */
    static Finding empty(Location end, String endKey, String startKey) {
        return Finding.error("empty-span", end, "'" + endKey + "' is not after '" + startKey + "'");
    }

    /** For whole days, both included. */
    static Finding reversed(Location end, String endKey, String startKey) {
        return Finding.error("empty-span", end, "'" + endKey + "' is before '" + startKey + "'");
    }
}
