package dev.watchbill.site;

import freemarker.core.Environment;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs templates that nobody has tried before and gives up on one that does not end. Its thread is interrupted, which ends
 * loops of directives; a single expression cannot be interrupted, so its thread is left to itself, and the template is not
 * run again.
 */
final class Patience {
    /** In milliseconds; most pages are done long before. */
    private static final int LOOK_EVERY = 250;

    /** Threads that end soon after the last page: a theme is replaced whenever somebody saves a template. */
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Patience::thread);

    private final Map<String, ThemeException> givenUp = new ConcurrentHashMap<>();
    private final Duration longest;

    /** @param longest how long a processor may work on one page, however long that takes on a busy machine */
    Patience(Duration longest) {
        this.longest = longest;
    }

    /**
     * A template filled with values.
     *
     * @throws ThemeException where the template has a mistake or does not end
     */
    byte[] fill(Templates templates, String template, Object values) {
        ThemeException known = givenUp.get(template);
        if (known != null) {
            throw known;
        }
        Run run = new Run();
        Future<byte[]> page = threads.submit(() -> {
            run.thread = Thread.currentThread().getId();
            return templates.fill(template, values, environment -> run.environment = environment);
        });
        for (Optional<byte[]> done = look(page); ; done = look(page)) {
            if (done.isPresent()) {
                return done.get();
            }
            if (run.work().compareTo(longest) > 0) {
                ThemeException endless = run.endless(template);
                givenUp.put(template, endless);
                page.cancel(true);
                throw endless;
            }
        }
    }

    private static Optional<byte[]> look(Future<byte[]> page) {
        try {
            return Optional.of(page.get(LOOK_EVERY, TimeUnit.MILLISECONDS));
        } catch (TimeoutException stillRuns) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "templates");
        thread.setDaemon(true);
        return thread;
    }

    /** One page in the making. */
    private static final class Run {
        private static final int UNKNOWN = -1;

        private volatile long thread = UNKNOWN;
        private volatile @Nullable Environment environment;
        private long before = UNKNOWN;

        /** What its thread has worked since it was first asked; the thread may have made other pages before that. */
        Duration work() {
            long now = thread == UNKNOWN
                    ? UNKNOWN
                    : ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
            if (before == UNKNOWN) {
                before = now;
            }
            return Duration.ofNanos(now - before);
        }

        /** Where it stands, as far as that can be told while it goes on. */
        ThemeException endless(String template) {
            String message = "this does not end";
            try {
                return environment == null
                        ? new ThemeException(message, template, 0, 0)
                        : ThemeException.at(message, environment);
            } catch (RuntimeException movedOn) {
                return new ThemeException(message, template, 0, 0);
            }
        }
    }
}
