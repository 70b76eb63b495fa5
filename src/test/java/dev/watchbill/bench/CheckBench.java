package dev.watchbill.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.watchbill.build.Project;
import dev.watchbill.source.ContentFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Measures {@code check}: {@code java -cp target/test-classes:target/classes:… dev.watchbill.bench.CheckBench [RUNBOOKS]}.
 * The first round pays for starting the machine, as every run of the command does.
 */
public final class CheckBench {
    private static final Path CONTENT = Path.of("content");
    private static final Path RUNBOOK = CONTENT.resolve("runbooks/profit/aggregate-profit.md");

    private CheckBench() {}

    public static void main(String[] args) throws IOException {
        int runbooks = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("watchbill-bench");
        String text = Files.readString(RUNBOOK).replaceAll("(?m)^(alerts|aliases):.*\\n", "");
        for (int i = 0; i < runbooks; i++) {
            Path file = folder.resolve("runbooks/part-" + i / 100 + "/runbook-" + i + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.replace("title: ", "title: " + i + " "));
        }
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            long work = workDone();
            int findings = Project.read(new ContentFolder(folder, "content"), Instant.parse("2026-11-23T08:00:00Z"))
                    .findings()
                    .size();
            System.out.printf(
                    "%d runbooks of %d characters: %d ms, %d ms of work, %d findings%n",
                    runbooks,
                    text.length(),
                    (System.nanoTime() - start) / 1_000_000,
                    (workDone() - work) / 1_000_000,
                    findings);
        }
    }

    /** The time of all processors: on a busy machine it says more than the clock. */
    private static long workDone() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
