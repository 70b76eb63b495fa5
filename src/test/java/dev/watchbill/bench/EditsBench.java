package dev.watchbill.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.watchbill.build.Edits;
import dev.watchbill.serve.LiveSite;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * A long run of {@code serve}: {@code DIR EDITS} edits at random, looks at a page after each, and prints memory, threads
 * and open files from time to time.
 */
public final class EditsBench {
    private static final int REPORTS = 10;
    private static final double MEGABYTE = 1 << 20;

    private EditsBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Edits edits = new Edits(folder, 1);
        try (LiveSite site = LiveSite.of(folder)) {
            for (int edit = 1; edit <= count; edit++) {
                if (edit % REPORTS == 0) {
                    edits.mend();
                } else {
                    edits.next();
                }
                site.get("runbooks/p" + edit % REPORTS + "/");
                if (edit % (count / REPORTS) == 0) {
                    report("edit " + edit);
                }
            }
        }
        report("ended");
    }

    private static void report(String when) {
        System.gc();
        System.out.printf(
                "%s: %.1f MB, %d threads, %d open files%n",
                when,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
                Thread.activeCount(),
                ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getOpenFileDescriptorCount());
    }
}
