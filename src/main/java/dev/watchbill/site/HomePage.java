package dev.watchbill.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.watchbill.model.Address;
import dev.watchbill.model.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The first page: who is on call, and where everything is; of what is long its beginning, and the link to all of it. */
record HomePage(Press press) {
    private static final int SCHEDULES = 12;
    private static final int PIPELINES = 60;
    private static final int RUNBOOKS = 60;
    private static final int PAGES = 100;

    Stream<Draft> drafts() {
        String title = press.facts().catalog.site().title();
        return Sheet.cut(byFolder(press.facts()), PAGES).stream()
                .map(sheet -> press.page(
                        sheet.address(Address.HOME),
                        "home.ftlh",
                        () -> press.frames().of(sheet.address(Address.HOME), sheet.title(title), null),
                        () -> sheet.number() == 1 ? first(sheet) : further(sheet)));
    }

    private static List<Sheet.Part<String, Page>> byFolder(Facts facts) {
        Map<String, List<Page>> folders =
                ContentPages.others(facts).collect(groupingBy(page -> folder(page.path()), TreeMap::new, toList()));
        return folders.entrySet().stream()
                .map(folder -> new Sheet.Part<>(folder.getKey(), folder.getValue()))
                .toList();
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private HomeView further(Sheet<String, Page> sheet) {
        return HomeView.further(folders(sheet), sheet.pager(Address.HOME));
    }

    private List<HomeView.Folder> folders(Sheet<String, Page> sheet) {
        Links links = Links.from(sheet.address(Address.HOME));
        return sheet.parts().stream()
                .map(part -> new HomeView.Folder(
                        part.heading().replace("/", " / "),
                        part.rows().stream()
                                .map(page -> new Ref(page.title(), links.to(page.address())))
                                .toList()))
                .toList();
    }

    private HomeView first(Sheet<String, Page> sheet) {
        Facts facts = press.facts();
        Names names = press.names(Address.HOME);
        RunbookRows rows = new RunbookRows(names);
        int schedules = facts.timetables.size();
        int pipelines = (int) facts.catalog.pipelines().count();
        int runbooks = facts.runbooks.size();
        return new HomeView(
                facts.timetables.values().stream()
                        .limit(SCHEDULES)
                        .map(timetable -> new ShiftViews(timetable, names).onCall())
                        .toList(),
                schedules > SCHEDULES ? names.links().to(Address.ONCALL) : null,
                schedules,
                PipelinePages.groups(
                        Sheet.cut(PipelinePages.byGroup(facts), PIPELINES).get(0), names),
                pipelines > PIPELINES ? names.links().to(Address.PIPELINES) : null,
                pipelines,
                rows.rows(RunbookRows.mostSevere(facts.runbooks, RUNBOOKS)),
                runbooks == 0 ? null : names.links().to(Address.RUNBOOKS),
                runbooks,
                folders(sheet),
                sheet.pager(Address.HOME),
                press.intro(Address.HOME, facts.catalog.site().title()));
    }
}
