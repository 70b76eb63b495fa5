package dev.watchbill.load;

import dev.watchbill.model.Cover;
import dev.watchbill.model.Pipeline;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Swap;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every name that content may refer to, and the check of those that it does. A record that is broken still has its name,
 * so that one mistake is told once.
 */
final class References {
    private final Names people;
    private final Names sources;
    private final Names pipelines;
    private final Names schedules;
    private final Consumer<Finding> report;

    private References(Names people, Names sources, Names pipelines, Names schedules, Consumer<Finding> report) {
        this.people = people;
        this.sources = sources;
        this.pipelines = pipelines;
        this.schedules = schedules;
        this.report = report;
    }

    static References of(List<ParsedFile> files, Consumer<Finding> report) {
        Set<String> people = new HashSet<>();
        Set<String> teams = new HashSet<>();
        Set<String> pipelines = new HashSet<>();
        Set<String> schedules = new HashSet<>();
        Set<FileKind> unreadable = new HashSet<>();
        for (ParsedFile file : files) {
            if (file instanceof ParsedFile.People read) {
                gather(read.people(), people, FileKind.PEOPLE, unreadable);
            } else if (file instanceof ParsedFile.Teams read) {
                gather(read.teams(), teams, FileKind.TEAMS, unreadable);
            } else if (file instanceof ParsedFile.Group read) {
                gather(read.pipelines(), pipelines, FileKind.PIPELINES, unreadable);
            } else if (file instanceof ParsedFile.Rota read) {
                schedules.add(read.id().value());
            } else if (file instanceof ParsedFile.Refused refused) {
                unreadable.add(FileKind.of(refused.path()));
            }
        }
        boolean allPipelines = !unreadable.contains(FileKind.PIPELINES);
        Set<String> sources = new HashSet<>(teams);
        sources.addAll(pipelines);
        return new References(
                new Names("unknown-person", "in people.yaml", people, !unreadable.contains(FileKind.PEOPLE)),
                new Names(
                        "unknown-team",
                        "in teams.yaml and not a pipeline",
                        sources,
                        allPipelines && !unreadable.contains(FileKind.TEAMS)),
                new Names("unknown-pipeline", "a pipeline", pipelines, allPipelines),
                new Names("unknown-schedule", "a schedule", schedules, !unreadable.contains(FileKind.SCHEDULE)),
                report);
    }

    private static void gather(Records<?> records, Set<String> names, FileKind kind, Set<FileKind> unreadable) {
        names.addAll(records.declared());
        if (!records.complete()) {
            unreadable.add(kind);
        }
    }

    /** A person among the teams is a mistake of its own, which is told elsewhere. */
    void check(Pipeline pipeline) {
        people.check(pipeline.primary(), report);
        people.check(pipeline.secondary(), report);
        schedules.check(pipeline.schedule(), report);
        Stream.concat(pipeline.upstream().stream(), pipeline.downstream().stream())
                .filter(name -> !people.known().contains(name.value()))
                .forEach(name -> sources.check(name, report));
    }

    void check(Schedule schedule) {
        schedule.rotation().stream()
                .flatMap(block -> block.order().stream())
                .flatMap(entry -> entry.people().values().stream())
                .flatMap(List::stream)
                .forEach(name -> people.check(name, report));
        schedule.unavailable().forEach(absence -> people.check(absence.who(), report));
        schedule.holidays().days().stream()
                .flatMap(day -> day.people().values().stream())
                .forEach(name -> people.check(name, report));
        for (Swap swap : schedule.swaps()) {
            people.check(swap.give(), report);
            people.check(swap.take(), report);
        }
        for (Cover cover : schedule.covers()) {
            people.check(cover.forWhom(), report);
            people.check(cover.by(), report);
        }
    }

    /** Checks the pipeline that a page names. */
    void checkPipeline(@Nullable Located<String> name, Consumer<Finding> tell) {
        pipelines.check(name, tell);
    }

    /**
     * The names of one kind that content may refer to.
     *
     * @param rule the rule that a reference to another name breaks
     * @param place completes the sentence "'x' is not …"
     * @param complete whether all names could be read; if not, nothing is reported
     */
    private record Names(String rule, String place, Set<String> known, boolean complete) {
        void check(@Nullable Located<String> name, Consumer<Finding> report) {
            if (name == null || !complete || known.contains(name.value())) {
                return;
            }
            Finding finding = Finding.error(rule, name.at(), "'" + name + "' is not " + place);
            report.accept(Nearest.ask(finding, name.value(), known));
        }
    }
}
