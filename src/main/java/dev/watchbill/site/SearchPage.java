package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Page;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Severity;
import dev.watchbill.oncall.Timetable;
import dev.watchbill.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page that search can find.
 *
 * @param kind {@code runbook}, {@code page}, {@code pipeline}, {@code schedule} or {@code person}
 * @param severity how bad its matter is; null where nothing says so
 * @param of the name of what it belongs to: a runbook's pipeline, a pipeline's group; empty where there is none
 * @param names other names it goes by: alerts, former names, ids
 * @param tags what it is about, in single words
 */
record SearchPage(
        String address,
        String title,
        String kind,
        @Nullable Severity severity,
        String of,
        List<String> names,
        List<String> tags,
        List<Page.Section> sections) {
    /** All pages, sorted by address. */
    static List<SearchPage> of(Facts facts) {
        Map<String, SearchPage> pages = new TreeMap<>();
        facts.catalog
                .groups()
                .forEach(group -> group.pipelines().forEach(pipeline -> put(pages, of(pipeline, group.name()))));
        facts.timetables.values().forEach(timetable -> put(pages, of(timetable)));
        facts.catalog.people().values().forEach(person -> put(pages, of(person)));
        facts.catalog.pages().values().forEach(page -> put(pages, of(page, facts)));
        return List.copyOf(pages.values());
    }

    private static void put(Map<String, SearchPage> pages, SearchPage page) {
        pages.putIfAbsent(page.address(), page);
    }

    private static SearchPage of(Page page, Facts facts) {
        Pipeline pipeline = facts.pipelineOf(page);
        List<String> names = new ArrayList<>();
        page.front().alerts().forEach(alert -> names.add(alert.value()));
        page.front().aliases().forEach(alias -> names.add(lastName(alias.value())));
        return new SearchPage(
                page.address(),
                page.title(),
                page.isRunbook() ? "runbook" : "page",
                RunbookRows.severity(page),
                pipeline == null ? "" : pipeline.name(),
                names.stream().distinct().toList(),
                page.front().tags().stream().map(Located::value).toList(),
                page.sections());
    }

    private static String lastName(String address) {
        String path = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** By its own name only: whoever types an alert wants the runbook, which names the pipeline. */
    private static SearchPage of(Pipeline pipeline, String group) {
        return new SearchPage(
                Address.pipeline(pipeline.id().value()),
                pipeline.name(),
                "pipeline",
                null,
                group,
                List.of(),
                List.of(),
                List.of());
    }

    private static SearchPage of(Timetable timetable) {
        String id = timetable.schedule().id().value();
        return new SearchPage(
                Address.schedule(id),
                timetable.schedule().name() + " on call",
                "schedule",
                null,
                "",
                List.of(),
                List.of(),
                List.of());
    }

    private static SearchPage of(Person person) {
        List<String> names = person.chat() == null ? List.of() : List.of(person.chat());
        return new SearchPage(
                Address.person(person.id().value()), person.name(), "person", null, "", names, List.of(), List.of());
    }
}
