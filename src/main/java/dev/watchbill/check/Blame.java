package dev.watchbill.check;

import dev.watchbill.oncall.Shift;

/** Which of two shifts to point at when they clash. */
final class Blame {
    private Blame() {}

    /** The one that the later kind of change made; of one kind, the one that stands later in the file. */
    static Shift of(Shift a, Shift b) {
        int byKind = a.why().compareTo(b.why());
        int byPlace =
                Integer.compare(a.origin().span().start(), b.origin().span().start());
        return (byKind != 0 ? byKind : byPlace) > 0 ? a : b;
    }
}
