package dev.watchbill.build;

import dev.watchbill.load.ParseCache;
import dev.watchbill.model.PageHistory;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.site.Prints;
import dev.watchbill.site.ThemeException;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Builds one site again and again; what has not changed since the last time is not parsed and not printed again. */
public final class Workshop {
    private final Path content;
    private final String shownAs;
    private final @Nullable Path templates;
    private final Progress progress;
    private final ParseCache cache = new ParseCache();
    private final Prints prints = new Prints();
    private final LastTheme theme;
    private final LastHistory history;

    /**
     * @param shownAs the content folder as findings show it
     * @param templates the team's own templates; null for the theme in the jar
     * @param progress is told of the work
     */
    public Workshop(Path content, String shownAs, @Nullable Path templates, Progress progress) {
        this.content = content;
        this.shownAs = shownAs;
        this.templates = templates;
        this.progress = progress;
        this.theme = new LastTheme(templates);
        this.history = new LastHistory(content);
    }

    /**
     * Reads and checks; one call at a time.
     *
     * @return a site whose pages are rendered when they are asked for; a mistake in a template is thrown there, see
     *     {@link #explain}
     * @throws ThemeException where the folder of templates has a link that leads out
     */
    public Outcome plan(Instant now) throws IOException {
        return plan(now, null);
    }

    private Outcome plan(Instant now, @Nullable Prints kept) throws IOException {
        CompletableFuture<PageHistory> changes = CompletableFuture.supplyAsync(history::get);
        Project project = Project.read(content, shownAs, cache, now, progress);
        PageHistory known = changes.join();
        return project.hasErrors()
                ? new Outcome(project.findings(), null)
                : SiteBuild.render(project, known, theme.get(), now, kept, progress);
    }

    /** Reads, checks and renders; one call at a time. */
    public Outcome build(Instant now) throws IOException {
        try {
            Outcome outcome = plan(now, prints);
            return outcome.files() == null ? outcome : make(outcome);
        } catch (ThemeException mistake) {
            return new Outcome(List.of(explain(mistake)), null);
        }
    }

    private Outcome make(Outcome outcome) throws IOException {
        try {
            SiteFiles made = outcome.files().made();
            prints.endBuild();
            return new Outcome(outcome.findings(), made);
        } catch (ThemeException mistake) {
            return new Outcome(SiteBuild.merge(outcome.findings(), List.of(explain(mistake))), null);
        }
    }

    /** A mistake in a template as a finding, where it stands. */
    public Finding explain(ThemeException mistake) throws IOException {
        return TemplateMistake.of(mistake, templates);
    }
}
