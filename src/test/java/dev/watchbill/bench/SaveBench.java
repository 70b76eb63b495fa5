package dev.watchbill.bench;

import dev.watchbill.build.Outcome;
import dev.watchbill.build.Workshop;
import dev.watchbill.source.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;

/**
 * How long it takes from a save to the site in memory, once everything is warm: {@code DIR PAGES} writes a corpus, then
 * saves one page after another.
 */
public final class SaveBench {
    private static final int WARM = 10;
    private static final int SAVES = 20;
    private static final double MILLION = 1e6;

    private SaveBench() {}

    public static void main(String[] arguments) throws IOException {
        Path content = Path.of(arguments[0]);
        int pages = Integer.parseInt(arguments[1]);
        Corpus.write(content, pages);
        Workshop workshop = new Workshop(content, "content", null, Progress.NONE);
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        double[] took = new double[SAVES];
        for (int save = -WARM; save < SAVES; save++) {
            Path page = content.resolve("runbooks").resolve(Corpus.path(Math.floorMod(save * 37, pages)));
            Files.writeString(page, "\nSaved " + save + ".\n", StandardOpenOption.APPEND);
            long began = System.nanoTime();
            Outcome outcome = workshop.build(now);
            long until = System.nanoTime();
            if (outcome.files() == null) {
                throw new IllegalStateException(outcome.findings().toString());
            }
            if (save >= 0) {
                took[save] = (until - began) / MILLION;
            }
        }
        Arrays.sort(took);
        System.out.printf("%.0f ms (median), %.0f to %.0f%n", took[SAVES / 2], took[0], took[SAVES - 1]);
    }
}
