package dev.watchbill.load;

import dev.watchbill.model.Address;
import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import java.util.List;
import java.util.Set;

/** The addresses that the build fills by itself. */
final class SectionPages {
    private static final List<String> FILES =
            List.of("search.json", "api/oncall.json", "api/fairness.json", "api/pipelines.json", "api/runbooks.json");

    /** What the build makes where the content has no file of its own. */
    private static final Set<String> REPLACEABLE =
            Set.of("404.html", "robots.txt", "sitemap.xml", "feed.xml", "llms.txt");

    private SectionPages() {}

    /** Whether a file of the content may stand in the place of the one that the build makes. */
    static boolean mayBeReplaced(String address) {
        return REPLACEABLE.contains(address);
    }

    /** Enters them all, by what there is in a catalog. */
    static void enter(Catalog catalog, List<String> pagePaths, AddressBook book) {
        book.reserve(Address.THEME);
        book.generate(Address.HOME, AddressBook.BUILD);
        if (pagePaths.stream().anyMatch(path -> path.startsWith(Page.RUNBOOKS))) {
            book.generate(Address.RUNBOOKS, AddressBook.BUILD);
        }
        if (catalog.pipelines().findAny().isPresent()) {
            book.generate(Address.PIPELINES, AddressBook.BUILD);
        }
        if (!catalog.schedules().isEmpty()) {
            book.generate(Address.ONCALL, AddressBook.BUILD);
        }
        catalog.pipelines()
                .forEach(
                        pipeline -> book.generate(Address.pipeline(pipeline.id().value()), "the pipeline"));
        if (!catalog.people().isEmpty()) {
            book.generate(Address.PEOPLE, AddressBook.BUILD);
        }
        catalog.schedules().keySet().forEach(id -> {
            book.generate(Address.schedule(id), "the schedule");
            book.generate(Address.shifts(id), "the schedule");
        });
        catalog.people().keySet().forEach(id -> book.generate(Address.person(id), "the person"));
        FILES.forEach(file -> book.generate(file, AddressBook.BUILD));
        REPLACEABLE.forEach(file -> book.generate(file, AddressBook.BUILD));
        catalog.schedules().forEach((id, schedule) -> {
            book.generate(Address.feed(id), AddressBook.BUILD);
            book.generate(Address.holidayFeed(id), AddressBook.BUILD);
            schedule.roles().forEach(role -> book.generate(Address.roleFeed(id, role.value()), AddressBook.BUILD));
        });
        catalog.people().keySet().forEach(id -> book.generate(Address.personFeed(id), AddressBook.BUILD));
    }
}
