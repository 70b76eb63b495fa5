package dev.watchbill.load;

import dev.watchbill.model.Catalog;
import dev.watchbill.model.Page;
import dev.watchbill.model.Person;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.PipelineGroup;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.SiteSettings;
import dev.watchbill.model.Team;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import dev.watchbill.source.Located;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Links parsed files into a catalog: names meet what they mean, and what does not fit together is reported. */
final class Linker {
    private final List<ParsedFile> files;
    private final Path folder;
    private final Findings findings;
    private final SiteSettings site;
    private final References references;

    Linker(List<ParsedFile> files, Path folder, Findings findings) {
        this.files = files;
        this.folder = folder;
        this.findings = findings;
        this.site = all(ParsedFile.Settings.class).stream()
                .findFirst()
                .map(ParsedFile.Settings::settings)
                .orElse(SiteDecoder.DEFAULT);
        this.references = References.of(files, findings);
    }

    Loaded link() {
        SortedMap<String, Person> people = new TreeMap<>();
        all(ParsedFile.People.class)
                .forEach(file -> file.people()
                        .values()
                        .forEach(person -> people.put(person.id().value(), person)));
        SortedMap<String, Team> teams = new TreeMap<>();
        all(ParsedFile.Teams.class)
                .forEach(file -> file.teams()
                        .values()
                        .forEach(team -> teams.put(team.id().value(), team)));
        SortedMap<String, Schedule> schedules = schedules();
        List<PipelineGroup> groups = groups(schedules);
        Catalog withoutPages = new Catalog(
                site,
                Collections.unmodifiableSortedMap(people),
                Collections.unmodifiableSortedMap(teams),
                groups,
                Collections.unmodifiableSortedMap(schedules),
                Collections.emptySortedMap(),
                Collections.emptySortedMap());
        PageLinker linker = new PageLinker(withoutPages, files, folder, references, findings);
        SortedMap<String, Page> pages = linker.link();
        reportParsed();
        Catalog catalog = new Catalog(
                site,
                withoutPages.people(),
                withoutPages.teams(),
                groups,
                withoutPages.schedules(),
                pages,
                linker.assets());
        return new Loaded(catalog, findings.sorted());
    }

    private SortedMap<String, Schedule> schedules() {
        SortedMap<String, Schedule> schedules = new TreeMap<>();
        for (ParsedFile.Rota rota : all(ParsedFile.Rota.class)) {
            if (rota.schedule() != null) {
                Schedule schedule = rota.schedule().in(site.timeZone());
                references.check(schedule);
                schedules.put(rota.id().value(), schedule);
            }
        }
        return schedules;
    }

    private List<PipelineGroup> groups(SortedMap<String, Schedule> schedules) {
        Schedule only = schedules.size() == 1 ? schedules.get(schedules.firstKey()) : null;
        Map<String, Located<String>> seen = new HashMap<>();
        List<PipelineGroup> groups = new ArrayList<>();
        for (ParsedFile.Group group : all(ParsedFile.Group.class)) {
            List<Pipeline> pipelines = group.pipelines().values().stream()
                    .map(draft -> withSchedule(draft.in(site.timeZone()), only))
                    .filter(pipeline -> isFirst(pipeline.id(), seen))
                    .toList();
            pipelines.forEach(references::check);
            groups.add(new PipelineGroup(group.id(), group.name(), pipelines));
        }
        return List.copyOf(groups);
    }

    private boolean isFirst(Located<String> id, Map<String, Located<String>> seen) {
        Located<String> first = seen.putIfAbsent(id.value(), id);
        if (first != null) {
            String message = "'" + id + "' is a pipeline already, at " + first.at();
            findings.accept(Finding.error("duplicate-id", id.at(), message));
        }
        return first == null;
    }

    private static Pipeline withSchedule(Pipeline pipeline, @Nullable Schedule only) {
        if (pipeline.schedule() != null || only == null) {
            return pipeline;
        }
        return new Pipeline(
                pipeline.id(),
                pipeline.group(),
                pipeline.name(),
                pipeline.audience(),
                pipeline.primary(),
                pipeline.secondary(),
                only.id(),
                pipeline.sla(),
                pipeline.upstream(),
                pipeline.downstream());
    }

    /** Passes on what each file reported by itself; pages written for another site may have keys of their own. */
    private void reportParsed() {
        Foreign foreign = new Foreign(site.foreign());
        for (ParsedFile file : files) {
            boolean isForeign = file instanceof ParsedFile.Document page && foreign.holds(page.path())
                    || file instanceof ParsedFile.Refused refused && foreign.holdsUnread(refused.path());
            for (Finding finding : file.findings()) {
                if (!isForeign) {
                    findings.accept(finding);
                } else if (!finding.rule().equals("unknown-key")) {
                    findings.accept(Foreign.mild(finding));
                }
            }
        }
    }

    private <T extends ParsedFile> List<T> all(Class<T> kind) {
        return files.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
