package dev.watchbill.build;

import dev.watchbill.load.ParseCache;
import dev.watchbill.site.Theme;
import dev.watchbill.site.ThemeException;
import dev.watchbill.source.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds one site again and again; what has not changed since the last time is not parsed again. */
public final class Workshop {
    private final Path content;
    private final String shownAs;
    private final @Nullable Path templates;
    private final ParseCache cache = new ParseCache();

    /**
     * @param shownAs the content folder as findings show it
     * @param templates the team's own templates; null for the theme in the jar
     */
    public Workshop(Path content, String shownAs, @Nullable Path templates) {
        this.content = content;
        this.shownAs = shownAs;
        this.templates = templates;
    }

    /** Reads, checks and renders; one call at a time. */
    public Outcome build(Instant now) throws IOException {
        Project project = Project.read(content, shownAs, cache, now);
        if (project.hasErrors()) {
            return new Outcome(project.findings(), null);
        }
        try {
            return SiteBuild.render(project, theme(), now);
        } catch (ThemeException mistake) {
            List<Finding> findings = List.of(TemplateMistake.of(mistake, templates));
            return new Outcome(SiteBuild.merge(project.findings(), findings), null);
        }
    }

    private Theme theme() throws IOException {
        return templates == null ? Theme.builtIn() : Theme.of(templates);
    }
}
