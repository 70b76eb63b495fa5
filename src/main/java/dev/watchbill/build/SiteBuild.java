package dev.watchbill.build;

import dev.watchbill.oncall.Timetable;
import dev.watchbill.output.SiteFiles;
import dev.watchbill.site.Site;
import dev.watchbill.site.Theme;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns a checked project into the files of its site. */
public final class SiteBuild {
    private SiteBuild() {}

    /**
     * @param now the moment of the build; pages show it, and shifts are published around it
     */
    public static SortedMap<String, SiteFiles.Content> files(Project project, Theme theme, Instant now) {
        SortedMap<String, Timetable> timetables = new TreeMap<>();
        project.rotas().forEach((id, rota) -> timetables.put(id, Timetable.of(rota, now)));
        SiteFiles files = Site.render(project.catalog(), timetables, theme, now);
        return files.asMap();
    }
}
