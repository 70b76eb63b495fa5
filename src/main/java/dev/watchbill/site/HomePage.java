package dev.watchbill.site;

import dev.watchbill.model.Page;
import java.util.List;
import java.util.stream.Stream;

/** The first page: who is on call, and where everything is. */
record HomePage(Press press) {
    /** Runbooks on the first page; the rest has a page of its own. */
    private static final int RUNBOOKS = 60;

    private static final int PAGES = 40;

    Stream<Draft> drafts() {
        Frame frame =
                press.frames().of(Address.HOME, press.facts().catalog.site().title(), null);
        return Stream.of(press.page(Address.HOME, "home.ftlh", frame, this::view));
    }

    private HomeView view() {
        Facts facts = press.facts();
        Names names = press.names(Address.HOME);
        RunbookRows rows = new RunbookRows(names);
        List<Page> runbooks = facts.runbooks;
        return new HomeView(
                facts.timetables.values().stream()
                        .map(timetable -> new Shifts(timetable, names).onCall())
                        .toList(),
                PipelinePages.groups(names),
                rows.bySeverity(runbooks, RUNBOOKS),
                runbooks.isEmpty() ? null : names.links().to(Address.RUNBOOKS),
                runbooks.size(),
                ContentPages.others(facts)
                        .limit(PAGES)
                        .map(page -> new Ref(page.title(), names.links().to(page.address())))
                        .toList(),
                press.intro(Address.HOME, facts.catalog.site().title()));
    }
}
