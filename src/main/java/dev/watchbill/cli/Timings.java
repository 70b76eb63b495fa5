package dev.watchbill.cli;

import dev.watchbill.runtime.Progress;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/** Measures how long each kind of work takes, over all threads; work within other work counts once, as its own kind. */
final class Timings implements Progress {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private final LongSupplier nanos;
    private final long start;
    private final AtomicLongArray spent = new AtomicLongArray(Step.values().length);
    private final AtomicIntegerArray pieces = new AtomicIntegerArray(Step.values().length);
    private final AtomicIntegerArray expected = new AtomicIntegerArray(Step.values().length);
    private volatile Step latest = Step.READ;
    private final ThreadLocal<long[]> within = ThreadLocal.withInitial(() -> new long[1]);

    Timings(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public void expect(Step step, int count) {
        expected.set(step.ordinal(), count);
    }

    @Override
    public <T, E extends Exception> T run(Step step, Work<T, E> work) throws E {
        long[] inner = within.get();
        long before = inner[0];
        inner[0] = 0;
        long began = nanos.getAsLong();
        latest = step;
        try {
            return work.run();
        } finally {
            long took = nanos.getAsLong() - began;
            spent.addAndGet(step.ordinal(), took - inner[0]);
            pieces.incrementAndGet(step.ordinal());
            inner[0] = before + took;
        }
    }

    /** What is being done, and how far it is where that is known: {@code write: 120 of 3,230}. */
    String soFar() {
        for (Step step : Step.values()) {
            int ahead = expected.get(step.ordinal());
            int done = pieces.get(step.ordinal());
            if (done < ahead) {
                return String.format(Locale.ROOT, "%s: %,d of %,d", word(step), done, ahead);
            }
        }
        return word(latest);
    }

    private static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /** Prints a line for each kind of work, then what came of it. */
    void print(PrintWriter out) {
        for (Step step : Step.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-8s %8.3f s  %7d%n",
                    word(step),
                    spent.get(step.ordinal()) / NANOS,
                    pieces.get(step.ordinal()));
        }
        out.printf(
                Locale.ROOT,
                "elapsed  %8.3f s, at most %.0f MB of heap%n",
                (nanos.getAsLong() - start) / NANOS,
                peak() / MEGABYTE);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
