package dev.watchbill.bench;

import dev.watchbill.serve.LiveSite;
import dev.watchbill.serve.LiveSite.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Iterator;

/**
 * How long it takes from a save to the event in the browser that shows the page, once everything is warm: {@code DIR
 * PAGES} writes a corpus into {@code DIR/content}, serves it, and saves one page after another.
 */
public final class SaveBench {
    private static final int WARM = 20;
    private static final int SAVES = 20;
    private static final double MILLION = 1e6;

    private SaveBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int pages = Integer.parseInt(arguments[1]);
        Corpus.write(folder.resolve("content"), pages);
        double[] took = new double[SAVES];
        try (LiveSite site = LiveSite.of(folder)) {
            for (int save = -WARM; save < SAVES; save++) {
                took[Math.max(0, save)] = save(folder, Corpus.path(Math.floorMod(save * 37, pages)), site);
            }
        }
        Arrays.sort(took);
        System.out.printf("%.0f ms (median), %.0f to %.0f%n", took[SAVES / 2], took[0], took[SAVES - 1]);
    }

    private static double save(Path folder, String runbook, LiveSite site) throws IOException {
        String page = "runbooks/" + runbook.replace(".md", "/index.html");
        Iterator<Event> events = site.look(page);
        long began = System.nanoTime();
        Files.writeString(folder.resolve("content/runbooks").resolve(runbook), "\nSaved.\n", StandardOpenOption.APPEND);
        Event told = events.next();
        long until = System.nanoTime();
        if (!told.data().contains(page)) {
            throw new IllegalStateException(told.toString());
        }
        return (until - began) / MILLION;
    }
}
