package dev.watchbill.check;

import dev.watchbill.model.Catalog;
import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The waivers of a catalog, and which of them had an effect. */
final class Waivers {
    private final Map<SourceText, List<Waiver>> bySource = new IdentityHashMap<>();
    private final WaiverReader reader;
    private final Set<Waiver> used = new HashSet<>();

    private Waivers(WaiverReader reader) {
        this.reader = reader;
        Stream.concat(reader.waivers().stream(), reader.guesses().stream())
                .forEach(waiver -> bySource.computeIfAbsent(waiver.at().source(), any -> new ArrayList<>())
                        .add(waiver));
    }

    static Waivers of(Catalog catalog) {
        WaiverReader reader = new WaiverReader();
        catalog.pages().values().forEach(reader::readPage);
        Sources.yaml(catalog).forEach(reader::readYaml);
        return new Waivers(reader);
    }

    /** Whether a comment takes this finding away; no comment does so with an error that stays one. */
    boolean waive(Finding finding) {
        List<Waiver> covering = bySource.getOrDefault(finding.at().source(), List.of()).stream()
                .filter(waiver -> waiver.covers(finding))
                .toList();
        if (covering.isEmpty() || Levels.isFixed(finding)) {
            return false;
        }
        used.addAll(covering);
        return true;
    }

    /**
     * Reports the comments that are wrong, say no reason or do nothing; to be asked when all findings are known.
     *
     * @param loaded what reading the content has told; where that is an error, others may be hidden and nothing is idle
     */
    void check(List<Finding> loaded, Consumer<Finding> report) {
        reader.mistakes().forEach(report);
        boolean whole = loaded.stream().noneMatch(Finding::isError);
        reader.waivers().forEach(waiver -> {
            if (whole && !used.contains(waiver)) {
                report.accept(Finding.warning("idle-ignore", waiver.at(), idle(waiver.rule())));
            } else if (used.contains(waiver) && waiver.reason().isEmpty()) {
                report.accept(
                        Finding.warning("missing-reason", waiver.at(), "this ignores a finding and says no reason"));
            }
        });
    }

    private static String idle(String rule) {
        return RuleBook.isFixed(rule)
                ? "'" + rule + "' is an error that cannot be ignored"
                : "nothing is ignored here: there is no '" + rule + "'";
    }
}
