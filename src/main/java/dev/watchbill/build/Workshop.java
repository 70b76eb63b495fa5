package dev.watchbill.build;

import dev.watchbill.load.PageStore;
import dev.watchbill.load.ParseCache;
import dev.watchbill.model.PageHistory;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.Progress;
import dev.watchbill.site.Prints;
import dev.watchbill.site.Theme;
import dev.watchbill.site.ThemeException;
import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds one site again and again; what has not changed since the last time is not parsed and not printed again. */
public final class Workshop {
    private final ContentFolder content;
    private final @Nullable Path templates;
    private final Progress progress;
    private final ParseCache cache;
    private final Prints prints = new Prints();
    private final LastTheme theme;
    private final LastHistory history;

    /**
     * @param templates the team's own templates; null for the theme in the jar
     * @param progress is told of the work
     */
    public Workshop(ContentFolder content, @Nullable Path templates, Progress progress) {
        this(content, templates, ParseCache.ofProcess(), progress);
    }

    /** A workshop for one build, which remembers nothing. */
    public static Workshop forgetful(ContentFolder content, @Nullable Path templates, Progress progress) {
        return new Workshop(content, templates, ParseCache.none(), progress);
    }

    /**
     * A workshop that remembers what workshops before it have parsed.
     *
     * @param memory the folder where that is kept; it need not be there
     */
    public static Workshop remembering(Path memory, ContentFolder content, @Nullable Path templates, Progress progress)
            throws IOException {
        return new Workshop(content, templates, PageStore.open(memory, Program.digest()), progress);
    }

    private Workshop(ContentFolder content, @Nullable Path templates, ParseCache cache, Progress progress) {
        this.cache = cache;
        this.content = content;
        this.templates = templates;
        this.progress = progress;
        this.theme = new LastTheme(templates);
        this.history = new LastHistory(content.path());
    }

    /**
     * Reads and checks; one call at a time.
     *
     * @return a site whose files are made when they are asked for, which throws {@link TemplateMistake} where a template
     *     has one
     */
    public Outcome plan(Instant now) throws IOException {
        return plan(now, file -> true, null);
    }

    /**
     * Reads and checks what may have changed since the last time; one call at a time.
     *
     * @param touched whether a file may be other than it was
     * @return as {@link #plan(Instant)}; pages that were asked for are kept, so that one that stays the same is made once
     */
    public Outcome follow(Instant now, Predicate<Path> touched) throws IOException {
        Outcome outcome = plan(now, touched, prints);
        if (outcome.files() != null) {
            prints.keepOnly(outcome.files().paths());
        }
        return outcome;
    }

    /** Reads, checks and makes everything; one call at a time. */
    public Outcome build(Instant now) throws IOException {
        Outcome outcome = plan(now);
        if (outcome.files() == null) {
            return outcome;
        }
        try {
            return new Outcome(outcome.findings(), outcome.files().made());
        } catch (TemplateMistake mistake) {
            return refused(outcome.findings(), mistake);
        }
    }

    private Outcome plan(Instant now, Predicate<Path> touched, @Nullable Prints kept) throws IOException {
        CompletableFuture<PageHistory> changes = CompletableFuture.supplyAsync(history::get);
        ForkJoinTask<Theme> look = ForkJoinPool.commonPool().submit(theme::get);
        Project project = Project.read(content, cache, touched, now, progress);
        PageHistory known = changes.join();
        if (project.hasErrors()) {
            return new Outcome(project.findings(), null);
        }
        try {
            Outcome outcome =
                    SiteBuild.render(project, known, Checkout.folder(content.path()), look.join(), now, kept, progress);
            return outcome.files() == null
                    ? outcome
                    : new Outcome(outcome.findings(), outcome.files().with(this::explained));
        } catch (ThemeException mistake) {
            return refused(project.findings(), TemplateMistake.of(mistake, templates));
        }
    }

    private static Outcome refused(List<Finding> findings, TemplateMistake mistake) {
        return new Outcome(Findings.merge(findings, List.of(mistake.finding())), null);
    }

    private SiteFiles.Content explained(SiteFiles.Content content) {
        return content instanceof SiteFiles.Made made ? new SiteFiles.Made(() -> explained(made)) : content;
    }

    private byte[] explained(SiteFiles.Made made) {
        try {
            return made.bytes();
        } catch (ThemeException mistake) {
            throw TemplateMistake.of(mistake, templates);
        }
    }
}
