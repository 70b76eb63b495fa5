package dev.watchbill.build;

import dev.watchbill.check.Checks;
import dev.watchbill.check.Facts;
import dev.watchbill.check.Since;
import dev.watchbill.load.Loaded;
import dev.watchbill.load.Loader;
import dev.watchbill.load.ParseCache;
import dev.watchbill.model.Catalog;
import dev.watchbill.oncall.Rota;
import dev.watchbill.runtime.Progress;
import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A content folder, read and checked.
 *
 * @param rotas by schedule id; every answer to who is on call comes from these
 * @param findings everything there is to tell, in {@link Finding#ORDER}
 * @param misread the errors among them for which a part of a YAML file is missing in the catalog
 */
public record Project(Catalog catalog, SortedMap<String, Rota> rotas, List<Finding> findings, List<Finding> misread) {
    /**
     * Reads and checks a folder.
     *
     * @param cache lends what it parsed before
     * @param touched whether a file may be other than when the cache last saw it
     * @param now the moment of the check
     * @param progress is told of the reading, linking and checking
     * @throws IOException where the folder cannot be read
     */
    static Project read(
            ContentFolder content, ParseCache cache, Predicate<Path> touched, Instant now, Progress progress)
            throws IOException {
        Loaded loaded = withOwners(content, Loader.load(content, cache, touched, progress));
        return of(loaded, now, progress, Checks::run);
    }

    /** Reads and checks a folder once. */
    public static Project read(ContentFolder content, Instant now) throws IOException {
        return read(content, ParseCache.none(), file -> true, now, Progress.NONE);
    }

    /**
     * Reads and checks a folder, also for what must not have changed since an earlier state of it.
     *
     * @param before the earlier state, shown as the same folder
     */
    public static Project readSince(Project before, ContentFolder content, Instant now) throws IOException {
        Since since = new Since(before.catalog, before.rotas);
        Loaded loaded = withOwners(content, Loader.load(content));
        return of(loaded, now, Progress.NONE, (facts, found) -> Checks.run(facts, found, since));
    }

    private static Loaded withOwners(ContentFolder content, Loaded loaded) throws IOException {
        List<Finding> stale = CodeownersFile.findings(content.path(), loaded.catalog());
        return stale.isEmpty() ? loaded : new Loaded(loaded.catalog(), Findings.merge(loaded.findings(), stale));
    }

    private static Project of(
            Loaded loaded, Instant now, Progress progress, BiFunction<Facts, List<Finding>, List<Finding>> checks) {
        SortedMap<String, Rota> rotas = new TreeMap<>();
        loaded.catalog().schedules().forEach((id, schedule) -> rotas.put(id, Rota.of(schedule)));
        Facts facts = progress.run(Progress.Step.SCHEDULE, () -> Facts.of(loaded.catalog(), rotas, now));
        List<Finding> findings = progress.run(Progress.Step.CHECK, () -> checks.apply(facts, loaded.findings()));
        return new Project(
                loaded.catalog(), Collections.unmodifiableSortedMap(rotas), findings, misread(loaded, findings));
    }

    private static List<Finding> misread(Loaded loaded, List<Finding> told) {
        Set<Finding> reading = Set.copyOf(loaded.findings());
        return told.stream()
                .filter(finding -> finding.isError() && finding.at().path().endsWith(".yaml"))
                .filter(reading::contains)
                .toList();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
