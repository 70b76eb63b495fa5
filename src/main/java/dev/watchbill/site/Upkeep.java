package dev.watchbill.site;

import dev.watchbill.model.Page;
import dev.watchbill.model.PageHistory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of the content is kept: when it changed last, and where to change it or to tell what is wrong with it.
 *
 * @param changed null where Git does not know
 * @param edit the page in the editor of its repository; null where that is not known, as with the two after it
 * @param report an issue that tells of a problem, begun
 * @param used an issue that tells how a use of the page went, begun
 */
record Upkeep(
        @Nullable Changed changed,
        @Nullable String edit,
        @Nullable String report,
        @Nullable String used) {
    private static final int NAMES = 3;

    /**
     * The last change.
     *
     * @param date in the site's zone
     * @param people who changed the page, the latest first
     * @param others how many more did
     */
    record Changed(String date, String dateText, List<String> people, int others) {}

    static Upkeep of(Page page, Facts facts) {
        Repository repository = facts.repository;
        return new Upkeep(changed(page, facts), repository.edit(page), repository.report(page), repository.used(page));
    }

    private static @Nullable Changed changed(Page page, Facts facts) {
        PageHistory.Change change = facts.history.of(page);
        if (change == null) {
            return null;
        }
        LocalDate date = new Moments(facts.catalog.site().timeZone()).date(change.at());
        List<String> people = change.people();
        return new Changed(
                date.toString(),
                Moments.day(date),
                people.stream().limit(NAMES).toList(),
                Math.max(0, people.size() - NAMES));
    }
}
