package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.oncall.Timetable;
import java.util.List;
import java.util.stream.Stream;

/** The files for scripts, bots, crawlers and readers. */
record DataFiles(Facts facts) {
    Stream<Draft> drafts() {
        return Stream.of(shifts(), always(), CrawlerTexts.llms(facts), Sitemap.drafts(facts))
                .flatMap(drafts -> drafts);
    }

    private Stream<Draft> shifts() {
        return facts.timetables.values().stream()
                .map(timetable -> Draft.text(Address.shifts(id(timetable)), () -> ShiftsScript.of(timetable, facts)));
    }

    private Stream<Draft> always() {
        return Stream.of(
                Draft.text("api/oncall.json", () -> OncallJson.of(facts)),
                Draft.text("api/fairness.json", () -> FairnessJson.of(facts)),
                Draft.text("api/pipelines.json", () -> PipelinesJson.of(facts)),
                Draft.text("api/runbooks.json", () -> RunbooksJson.of(facts)),
                Draft.text("feed.xml", () -> AtomFeed.of(facts)),
                Draft.text("robots.txt", () -> CrawlerTexts.robots(facts)));
    }

    /** The files that search reads; how many there are depends on all words of all pages. */
    Stream<Draft> search() {
        List<SearchPage> pages = SearchPage.of(facts);
        return Stream.concat(
                Stream.of(Draft.text("search.json", () -> SearchJson.of(pages))),
                new SearchFiles(SearchIndex.of(pages)).drafts());
    }

    private static String id(Timetable timetable) {
        return timetable.schedule().id().value();
    }
}
