package dev.watchbill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.watchbill.runtime.Progress;
import dev.watchbill.runtime.Progress.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimingsTest {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final Timings timings = new Timings(clock::get);

    @Test
    void tellsHowFarTheWorkIsWhereThatIsKnown() {
        timings.expect(Step.READ, 2_000);
        work(Step.READ, 1);
        assertEquals("read: 1 of 2,000", timings.soFar());
        for (int i = 1; i < 2_000; i++) {
            work(Step.READ, 1);
        }
        timings.run(Step.LINK, () -> {
            assertEquals("link", timings.soFar());
            return null;
        });
        timings.expect(Step.WRITE, 3);
        timings.run(Step.WRITE, () -> {
            work(Step.RENDER, 1);
            assertEquals("write: 0 of 3", timings.soFar());
            return null;
        });
    }

    @Test
    void workWithinOtherWorkCountsOnceAsItsOwnKind() {
        timings.run(Step.WRITE, () -> {
            clock.addAndGet(SECOND);
            work(Step.RENDER, 3 * SECOND);
            return null;
        });
        StringWriter told = new StringWriter();
        timings.print(new PrintWriter(told, true));
        assertEquals("1.000", seconds(told, "write"));
        assertEquals("3.000", seconds(told, "render"));
        assertEquals("4.000", seconds(told, "elapsed"));
    }

    private void work(Progress.Step step, long nanos) {
        timings.run(step, () -> clock.addAndGet(nanos));
    }

    private static String seconds(StringWriter told, String kind) {
        return told.toString()
                .lines()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.split("\\s+")[1])
                .findFirst()
                .orElse("");
    }
}
