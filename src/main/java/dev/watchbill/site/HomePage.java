package dev.watchbill.site;

import java.util.stream.Stream;

/** The first page: who is on call, and where everything is; of what is long its beginning, and the link to all of it. */
record HomePage(Press press) {
    private static final int SCHEDULES = 12;
    private static final int PIPELINES = 60;
    private static final int RUNBOOKS = 60;
    private static final int PAGES = 40;

    Stream<Draft> drafts() {
        String title = press.facts().catalog.site().title();
        return Stream.of(
                press.page(Address.HOME, "home.ftlh", () -> press.frames().of(Address.HOME, title, null), this::view));
    }

    private HomeView view() {
        Facts facts = press.facts();
        Names names = press.names(Address.HOME);
        RunbookRows rows = new RunbookRows(names);
        int schedules = facts.timetables.size();
        int pipelines = (int) facts.catalog.pipelines().count();
        int runbooks = facts.runbooks.size();
        return new HomeView(
                facts.timetables.values().stream()
                        .limit(SCHEDULES)
                        .map(timetable -> new Shifts(timetable, names).onCall())
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
                ContentPages.others(facts)
                        .limit(PAGES)
                        .map(page -> new Ref(page.title(), names.links().to(page.address())))
                        .toList(),
                press.intro(Address.HOME, facts.catalog.site().title()));
    }
}
