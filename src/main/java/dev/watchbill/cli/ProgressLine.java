package dev.watchbill.cli;

import dev.watchbill.runtime.Progress;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that tells how far the work is. It comes after a second, and goes when the work ends. */
final class ProgressLine {
    /** In milliseconds. */
    private static final int FIRST = 1_000;

    /** In milliseconds. */
    private static final int EVERY = 200;

    private static final String CLEARED = "\r\u001b[K";

    private final PrintWriter out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    /** Does work, and shows how far it is to whoever watches. */
    static <T, E extends Exception> T during(Progress.Work<T, E> work, Surroundings surroundings, Timings timings)
            throws E {
        ProgressLine line = new ProgressLine(surroundings.err(), timings);
        if (surroundings.watched()) {
            line.thread.start();
        }
        try {
            return work.run();
        } finally {
            line.end();
        }
    }

    private ProgressLine(PrintWriter out, Timings timings) {
        this.out = out;
        this.thread = new Thread(() -> show(timings), "progress");
        this.thread.setDaemon(true);
    }

    private void show(Timings timings) {
        try {
            for (int wait = FIRST; !ended.await(wait, TimeUnit.MILLISECONDS); wait = EVERY) {
                out.print(CLEARED + timings.soFar());
                out.flush();
            }
            out.print(CLEARED);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the line away; then others may write. */
    private void end() {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
