package dev.watchbill.site;

import dev.watchbill.model.Address;
import dev.watchbill.model.Page;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Severity;
import dev.watchbill.source.Located;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runbooks in lists, as one page shows them. */
record RunbookRows(Names names) {
    private static final Comparator<Page> WORST_FIRST = Comparator.comparing(
                    (Page page) -> severity(page), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Page::title)
            .thenComparing(Page::path);

    List<RunbookRow> rows(List<Page> runbooks) {
        return worstFirst(runbooks).stream().map(this::row).toList();
    }

    static List<Page> worstFirst(List<Page> runbooks) {
        return runbooks.stream().sorted(WORST_FIRST).toList();
    }

    RunbookRow row(Page page) {
        Pipeline pipeline = names.facts().pipelineOf(page);
        Severity severity = severity(page);
        return new RunbookRow(
                page.title(),
                names.links().to(page.address()),
                page.front().description() == null
                        ? null
                        : page.front().description().value(),
                severity == null ? null : severity.word(),
                pipeline == null
                        ? null
                        : new Ref(
                                pipeline.name(),
                                names.links().to(Address.pipeline(pipeline.id().value()))),
                page.front().alerts().stream().map(Located::value).toList(),
                ReviewView.of(page.front(), names.facts().today()));
    }

    static List<Page> mostSevere(List<Page> runbooks, int limit) {
        return runbooks.stream().sorted(WORST_FIRST).limit(limit).toList();
    }

    static @Nullable Severity severity(Page page) {
        return page.front().severity() == null ? null : page.front().severity().value();
    }

    /** A pipeline, or a folder of runbooks that belong to none. */
    record Heading(String id, String name, @Nullable String address) {}

    /** All runbooks by pipeline in the order of the pipelines, then by folder; the worst of each first. */
    static List<Sheet.Part<Heading, Page>> byPipeline(Facts facts) {
        List<Sheet.Part<Heading, Page>> parts = new ArrayList<>();
        facts.catalog.pipelines().forEach(pipeline -> {
            String id = pipeline.id().value();
            parts.add(part(new Heading(id, pipeline.name(), Address.pipeline(id)), facts.runbooksOf(id)));
        });
        byFolder(facts.runbooks.stream()
                        .filter(page -> facts.pipelineOf(page) == null)
                        .toList())
                .forEach((folder, pages) -> parts.add(part(
                        new Heading("folder-" + folder, folder.isEmpty() ? "For every pipeline" : folder, null),
                        pages)));
        return parts;
    }

    private static Sheet.Part<Heading, Page> part(Heading heading, List<Page> runbooks) {
        return new Sheet.Part<>(heading, worstFirst(runbooks));
    }

    /** What one page of them shows. */
    List<RunbookView.Group> groups(Sheet<Heading, Page> sheet) {
        return sheet.parts().stream()
                .map(part -> new RunbookView.Group(
                        part.heading().id(),
                        part.heading().name(),
                        part.heading().address() == null
                                ? null
                                : names.links().to(part.heading().address()),
                        part.rows().stream().map(this::row).toList()))
                .toList();
    }

    private static Map<String, List<Page>> byFolder(List<Page> pages) {
        Map<String, List<Page>> folders = new LinkedHashMap<>();
        for (Page page : pages) {
            String below = page.path().substring(Page.RUNBOOKS.length());
            String folder = below.substring(0, Math.max(0, below.lastIndexOf('/')));
            folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(page);
        }
        return folders;
    }

    static List<String> severities(List<Page> runbooks) {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .filter(severity -> runbooks.stream().anyMatch(page -> severity(page) == severity))
                .map(Severity::word)
                .toList();
    }
}
