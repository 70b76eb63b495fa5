package dev.watchbill.build;

import dev.watchbill.calendar.Feeds;
import dev.watchbill.model.PageHistory;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.runtime.Progress;
import dev.watchbill.site.Prints;
import dev.watchbill.site.Site;
import dev.watchbill.site.Subject;
import dev.watchbill.site.Theme;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a checked project into the files of its site. */
final class SiteBuild {
    private SiteBuild() {}

    /**
     * Renders feeds, and pages when they are asked for; what the feeds have to tell joins the project's findings.
     *
     * @param history when pages changed last, as far as it is known
     * @param folder the content folder below its repository's root, empty or ending in {@code /}
     * @param now the moment of the build; pages show it, and shifts are published around it
     * @param prints pages that were printed before; null where nothing is kept
     * @param progress is told of the rendering, also of that done later
     */
    static Outcome render(
            Project project,
            PageHistory history,
            String folder,
            Theme theme,
            Instant now,
            @Nullable Prints prints,
            Progress progress) {
        SortedMap<String, Timetable> timetables = new TreeMap<>();
        project.rotas().forEach((id, rota) -> timetables.put(id, Timetable.of(rota, now)));
        Feeds feeds = progress.run(Progress.Step.FEEDS, () -> Feeds.render(project.catalog(), timetables));
        List<Finding> findings = Findings.merge(project.findings(), feeds.findings());
        if (findings.stream().anyMatch(Finding::isError)) {
            return new Outcome(findings, null);
        }
        Subject subject = new Subject(
                project.catalog(),
                timetables,
                id -> Fairness.of(
                        project.rotas().get(id), project.catalog().people().values(), now),
                history,
                folder,
                now);
        SiteFiles pages = progress.run(Progress.Step.RENDER, () -> Site.render(subject, theme, prints));
        SiteFiles files = pages.with(content -> told(content, progress));
        feeds.files().asMap().forEach(files::add);
        return new Outcome(findings, files);
    }

    private static SiteFiles.Content told(SiteFiles.Content content, Progress progress) {
        return content instanceof SiteFiles.Made made
                ? new SiteFiles.Made(() -> progress.run(Progress.Step.RENDER, made::bytes))
                : content;
    }
}
