package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What follows from a mistake that was told already. What seems to be missing from a record may only be written wrongly
 * there: a finding about a whole record is dropped where the record has an error.
 */
final class Cascades {
    private static final Set<String> LINKS = Set.of("broken-link", "broken-anchor", "wrong-case");

    private final Map<SourceText, NavigableSet<Integer>> errors = new IdentityHashMap<>();
    private final boolean runbooksAreKnown;

    Cascades(List<Finding> loaded) {
        loaded.stream()
                .filter(Finding::isError)
                .forEach(error -> errors.computeIfAbsent(error.at().source(), any -> new TreeSet<>())
                        .add(error.at().span().start()));
        runbooksAreKnown = loaded.stream().noneMatch(Cascades::hidesRunbook);
    }

    private static boolean hidesRunbook(Finding finding) {
        return finding.isError() && finding.at().path().endsWith(".md") && !LINKS.contains(finding.rule());
    }

    boolean include(Finding finding) {
        if (finding.rule().equals("missing-runbook") && !runbooksAreKnown) {
            return true;
        }
        Span span = finding.at().span();
        NavigableSet<Integer> told = errors.get(finding.at().source());
        Integer first = told == null ? null : told.ceiling(span.start());
        return first != null && first <= span.end();
    }
}
