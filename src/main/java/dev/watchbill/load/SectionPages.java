package dev.watchbill.load;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import java.util.List;
import java.util.Set;

/** The addresses that the build fills by itself. */
final class SectionPages {
    /** The owner of pages that list a section; the section's index page may stand in their place. */
    static final String OWNER = "a page that the build makes";

    private static final List<String> FOLDERS = List.of("theme/");

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

    /** Whether an address lies in a folder that the build keeps for itself. */
    static boolean ownsFolderOf(String address) {
        return FOLDERS.stream().anyMatch(address::startsWith);
    }

    /** Enters them all, by what there is in a catalog. */
    static void enter(Catalog catalog, List<String> pagePaths, AddressBook book) {
        book.generate("", OWNER);
        if (pagePaths.stream().anyMatch(path -> path.startsWith(Page.RUNBOOKS))) {
            book.generate(Page.RUNBOOKS, OWNER);
        }
        if (catalog.pipelines().findAny().isPresent()) {
            book.generate("pipelines/", OWNER);
        }
        if (!catalog.schedules().isEmpty()) {
            book.generate("oncall/", OWNER);
        }
        catalog.pipelines().forEach(pipeline -> book.generate("pipelines/" + pipeline.id() + "/", "the pipeline"));
        if (!catalog.people().isEmpty()) {
            book.generate("people/", OWNER);
        }
        catalog.schedules().keySet().forEach(id -> {
            book.generate("oncall/" + id + "/", "the schedule");
            book.generate("oncall/" + id + "/shifts.js", "the schedule");
        });
        catalog.people().keySet().forEach(id -> book.generate("people/" + id + "/", "the person"));
        FILES.forEach(file -> book.generate(file, OWNER));
        REPLACEABLE.forEach(file -> book.generate(file, OWNER));
        catalog.schedules().values().forEach(schedule -> {
            String feed = "calendar/" + schedule.id();
            book.generate(feed + ".ics", OWNER);
            book.generate(feed + "-holidays.ics", OWNER);
            schedule.roles().forEach(role -> book.generate(feed + "-" + role + ".ics", OWNER));
        });
        catalog.people().keySet().forEach(id -> book.generate("calendar/people/" + id + ".ics", OWNER));
    }
}
