package dev.watchbill.load;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import java.util.List;
import java.util.Set;

/** The addresses that the build fills by itself. */
final class SectionPages {
    private static final String THEME = "theme/";

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
        book.reserve(THEME);
        book.generate("", AddressBook.BUILD);
        if (pagePaths.stream().anyMatch(path -> path.startsWith(Page.RUNBOOKS))) {
            book.generate(Page.RUNBOOKS, AddressBook.BUILD);
        }
        if (catalog.pipelines().findAny().isPresent()) {
            book.generate("pipelines/", AddressBook.BUILD);
        }
        if (!catalog.schedules().isEmpty()) {
            book.generate("oncall/", AddressBook.BUILD);
        }
        catalog.pipelines().forEach(pipeline -> book.generate("pipelines/" + pipeline.id() + "/", "the pipeline"));
        if (!catalog.people().isEmpty()) {
            book.generate("people/", AddressBook.BUILD);
        }
        catalog.schedules().keySet().forEach(id -> {
            book.generate("oncall/" + id + "/", "the schedule");
            book.generate("oncall/" + id + "/shifts.js", "the schedule");
        });
        catalog.people().keySet().forEach(id -> book.generate("people/" + id + "/", "the person"));
        FILES.forEach(file -> book.generate(file, AddressBook.BUILD));
        REPLACEABLE.forEach(file -> book.generate(file, AddressBook.BUILD));
        catalog.schedules().values().forEach(schedule -> {
            String feed = "calendar/" + schedule.id();
            book.generate(feed + ".ics", AddressBook.BUILD);
            book.generate(feed + "-holidays.ics", AddressBook.BUILD);
            schedule.roles().forEach(role -> book.generate(feed + "-" + role + ".ics", AddressBook.BUILD));
        });
        catalog.people().keySet().forEach(id -> book.generate("calendar/people/" + id + ".ics", AddressBook.BUILD));
    }
}
