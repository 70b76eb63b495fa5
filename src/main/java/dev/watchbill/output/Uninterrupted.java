package dev.watchbill.output;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Work of several steps that ends before the process does, where the process is asked to end and not killed. */
final class Uninterrupted {
    private Uninterrupted() {}

    /** The steps; short ones, because whoever asked waits for them. */
    @FunctionalInterface
    interface Steps {
        void run() throws IOException;
    }

    /**
     * @throws IOException where a step failed, or where the process is already ending; then no step was begun
     */
    static void run(Steps steps) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread end = new Thread(() -> await(done));
        try {
            Runtime.getRuntime().addShutdownHook(end);
        } catch (IllegalStateException ending) {
            throw new IOException("stopped before the site was replaced", ending);
        }
        try {
            steps.run();
        } finally {
            done.countDown();
            forget(end);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException ending) {
            return;
        }
    }
}
