package dev.watchbill.serve;

import dev.watchbill.build.Outcome;
import dev.watchbill.build.TemplateMistake;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.source.Finding;
import dev.watchbill.source.FindingText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The last good site, and what is wrong with the content since. */
final class Stage {
    private final CountDownLatch first = new CountDownLatch(1);
    private final Map<String, Served> lastGood = new ConcurrentHashMap<>();
    private volatile @Nullable Showing showing;
    private volatile List<String> errors = List.of();

    /** What somebody who looks at a page should see of it: its tag, or why it cannot be made. */
    record State(@Nullable String tag, List<String> errors) {}

    /**
     * Takes over what a build came to: a good site, or the errors that keep the last good one.
     *
     * @return the files taken as they are that are other than before
     */
    List<String> show(Outcome outcome) throws IOException {
        List<String> changed = List.of();
        SiteFiles files = outcome.files();
        if (files == null) {
            fail(outcome.findings().stream()
                    .filter(Finding::isError)
                    .map(FindingText::of)
                    .toList());
        } else {
            Showing before = showing;
            Showing next = new Showing(files);
            changed = before == null ? List.of() : next.changedSince(before);
            showing = next;
            lastGood.keySet().retainAll(files.paths());
            errors = List.of();
        }
        first.countDown();
        return changed;
    }

    /** Keeps the last good site, with what keeps the next from being built. */
    void fail(List<String> reasons) {
        errors = reasons;
        first.countDown();
    }

    /**
     * A file as it can be shown now, which for a page that a template breaks is the last good one; null where the site
     * has none. The first build is waited for.
     */
    @Nullable
    Served at(String path) throws IOException {
        Showing now = now();
        if (now == null) {
            return Served.WAITING;
        }
        try {
            Served served = now.at(path);
            if (served != null && served.type().startsWith("text/html")) {
                lastGood.put(path, served);
            }
            return served;
        } catch (TemplateMistake mistake) {
            return lastGood.getOrDefault(path, Served.WAITING);
        }
    }

    State state(String path) throws IOException {
        Showing now = now();
        if (now == null || !errors.isEmpty()) {
            return new State(null, errors);
        }
        try {
            Served served = now.at(path);
            Served shown = served == null ? now.at(NotFoundPage.PATH) : served;
            return new State(shown == null ? null : shown.tag(), List.of());
        } catch (TemplateMistake mistake) {
            return new State(null, List.of(FindingText.of(mistake.finding())));
        }
    }

    private @Nullable Showing now() throws IOException {
        await();
        return showing;
    }

    /** Waits for the first build. */
    void await() throws IOException {
        try {
            first.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
