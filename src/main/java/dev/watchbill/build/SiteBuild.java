package dev.watchbill.build;

import dev.watchbill.calendar.Feeds;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.site.Site;
import dev.watchbill.site.Theme;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns a checked project into the files of its site. */
final class SiteBuild {
    private SiteBuild() {}

    /**
     * Renders pages and feeds; what the feeds have to tell joins the project's findings.
     *
     * @param now the moment of the build; pages show it, and shifts are published around it
     */
    static Outcome render(Project project, Theme theme, Instant now) {
        SortedMap<String, Timetable> timetables = new TreeMap<>();
        project.rotas().forEach((id, rota) -> timetables.put(id, Timetable.of(rota, now)));
        Feeds feeds = Feeds.render(project.catalog(), timetables);
        List<Finding> findings = merge(project.findings(), feeds.findings());
        if (findings.stream().anyMatch(Finding::isError)) {
            return new Outcome(findings, null);
        }
        SiteFiles files = Site.render(project.catalog(), timetables, theme, now);
        feeds.files().asMap().forEach(files::add);
        return new Outcome(findings, files.asMap());
    }

    static List<Finding> merge(List<Finding> some, List<Finding> more) {
        Findings all = new Findings();
        some.forEach(all);
        more.forEach(all);
        return all.sorted();
    }
}
