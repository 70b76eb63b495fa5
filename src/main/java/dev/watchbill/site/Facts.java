package dev.watchbill.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.model.PageHistory;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.oncall.Fairness;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The catalog, looked up from the other side: who owns what, which runbooks a pipeline has. */
final class Facts {
    final Catalog catalog;
    final SortedMap<String, Timetable> timetables;
    final PageHistory history;
    final Instant now;
    final Repository repository;
    final List<Page> runbooks;
    private final Map<String, Pipeline> pipelines;
    private final Map<String, Page> pagesByAddress;
    private final Map<String, List<Page>> runbooksByPipeline;
    private final Map<String, Integer> colours;
    private final Function<String, Fairness> reckoning;
    private final Map<String, Fairness> fairness = new ConcurrentHashMap<>();

    Facts(Subject subject) {
        catalog = subject.catalog();
        timetables = subject.timetables();
        reckoning = subject.fairness();
        history = subject.history();
        now = subject.now();
        repository = new Repository(catalog.site(), subject.folder());
        runbooks = catalog.runbooks().toList();
        pipelines = catalog.pipelines()
                .collect(toMap(
                        pipeline -> pipeline.id().value(), pipeline -> pipeline, (a, b) -> a, LinkedHashMap::new));
        pagesByAddress = catalog.pages().values().stream().collect(toMap(Page::address, page -> page, (a, b) -> a));
        runbooksByPipeline = runbooks.stream()
                .filter(page -> page.front().pipeline() != null)
                .collect(groupingBy(page -> page.front().pipeline().value()));
        colours = Palette.of(catalog.people().keySet(), timetables.values());
    }

    @Nullable
    Pipeline pipeline(String id) {
        return pipelines.get(id);
    }

    @Nullable
    Person person(String id) {
        return catalog.people().get(id);
    }

    @Nullable
    Page pageAt(String address) {
        return pagesByAddress.get(address);
    }

    Fairness fairness(String schedule) {
        return fairness.computeIfAbsent(schedule, reckoning);
    }

    List<Page> runbooksOf(String pipeline) {
        return runbooksByPipeline.getOrDefault(pipeline, List.of());
    }

    /** The runbook's pipeline, where it names one that exists. */
    @Nullable
    Pipeline pipelineOf(Page page) {
        Located<String> id = page.front().pipeline();
        return id == null ? null : pipeline(id.value());
    }

    /** The schedule that is called for a pipeline: the one it names, or the only one there is. */
    @Nullable
    Timetable timetableOf(Pipeline pipeline) {
        if (pipeline.schedule() != null) {
            return timetables.get(pipeline.schedule().value());
        }
        return timetables.size() == 1 ? timetables.get(timetables.firstKey()) : null;
    }

    List<Pipeline> pipelinesCalling(String schedule) {
        return pipelines.values().stream()
                .filter(pipeline -> {
                    Timetable timetable = timetableOf(pipeline);
                    return timetable != null
                            && timetable.schedule().id().value().equals(schedule);
                })
                .toList();
    }

    /** The date of the build in the site's zone. */
    LocalDate today() {
        return now.atZone(catalog.site().timeZone()).toLocalDate();
    }

    /** The person's number in the palette. */
    int colour(String person) {
        return colours.getOrDefault(person, 0);
    }
}
