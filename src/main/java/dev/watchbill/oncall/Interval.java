package dev.watchbill.oncall;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, half-open. It may be empty. */
public record Interval(Instant from, Instant until) {
    /** The time that is computed at all: 1970 to 2199 in every zone. Outside it nobody is on call. */
    static final Interval EVER =
            new Interval(Instant.parse("1969-12-30T00:00:00Z"), Instant.parse("2200-01-03T00:00:00Z"));

    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Whether the two share time; an empty interval touches nothing. */
    public boolean touches(Interval other) {
        return !cut(other).isEmpty();
    }

    /** What the two share; empty where they share nothing. */
    public Interval cut(Interval other) {
        return new Interval(later(from, other.from), earlier(until, other.until));
    }

    /** The smallest interval that holds both. */
    public Interval span(Interval other) {
        return new Interval(earlier(from, other.from), later(until, other.until));
    }

    /** Never negative. */
    public Duration length() {
        return isEmpty() ? Duration.ZERO : Duration.between(from, until);
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
