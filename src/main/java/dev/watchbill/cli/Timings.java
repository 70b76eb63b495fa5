package dev.watchbill.cli;

import dev.watchbill.source.Progress;
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
    private final ThreadLocal<long[]> within = ThreadLocal.withInitial(() -> new long[1]);

    Timings(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public void expect(Step step, int count) {}

    @Override
    public <T, E extends Exception> T run(Step step, Work<T, E> work) throws E {
        long[] inner = within.get();
        long before = inner[0];
        inner[0] = 0;
        long began = nanos.getAsLong();
        try {
            return work.run();
        } finally {
            long took = nanos.getAsLong() - began;
            spent.addAndGet(step.ordinal(), took - inner[0]);
            pieces.incrementAndGet(step.ordinal());
            inner[0] = before + took;
        }
    }

    /** Prints a line for each kind of work, then what came of it. */
    void print(PrintWriter out) {
        for (Step step : Step.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-8s %8.3f s  %7d%n",
                    step.name().toLowerCase(Locale.ROOT),
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
