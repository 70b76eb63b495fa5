package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.output.SiteFiles;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published site, as a value. */
public final class Site {
    private Site() {}

    /**
     * Every file of the site but the calendar feeds. A file of the content stands before a generated one of the same
     * path.
     *
     * @param prints what was printed before; null where nothing is kept
     * @return files that are made when they are asked for, which throws {@link ThemeException} where a template has a
     *     mistake
     */
    public static SiteFiles render(Subject subject, Theme theme, @Nullable Prints prints) {
        Facts facts = new Facts(subject);
        SiteFiles files = new SiteFiles();
        unique(drafts(facts, theme, prints)).forEach((path, draft) -> files.add(path, draft.content()));
        files.addLater(() -> search(facts));
        return files;
    }

    private static SiteFiles search(Facts facts) {
        SiteFiles files = new SiteFiles();
        new DataFiles(facts).search().forEach(draft -> files.add(draft.path(), draft.content()));
        return files;
    }

    private static Map<String, Draft> unique(Stream<Draft> drafts) {
        Map<String, Draft> byPath = new TreeMap<>();
        drafts.forEach(draft -> byPath.putIfAbsent(draft.path(), draft));
        return byPath;
    }

    private static Stream<Draft> drafts(Facts facts, Theme theme, @Nullable Prints prints) {
        Press press = new Press(facts, theme, new Frames(facts, theme.files()), prints);
        return Stream.of(
                        facts.catalog.assets().values().stream()
                                .map(asset -> new Draft(asset.path(), new SiteFiles.Copy(asset.file()))),
                        new HomePage(press).drafts(),
                        new PipelinePages(press).drafts(),
                        new RunbookPages(press).drafts(),
                        new SchedulePages(press).drafts(),
                        new PeoplePages(press).drafts(),
                        new ContentPages(press).drafts(),
                        new Redirects(press).drafts(),
                        new Offline(press).drafts(),
                        new DataFiles(facts).drafts(),
                        theme.files().byName().entrySet().stream()
                                .map(file -> new Draft(Address.THEME + file.getKey(), file.getValue())))
                .flatMap(drafts -> drafts);
    }
}
