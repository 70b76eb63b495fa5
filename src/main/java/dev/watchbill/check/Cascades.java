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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What follows from a mistake that was told already: what seems to be missing may only be written wrongly. A rule says
 * nothing about a YAML file that has an error, nor about a stretch of a page that has one, nor about the shares of a rota
 * that counts in people who are not there.
 */
final class Cascades {
    private static final Set<String> LINKS = Set.of("broken-link", "broken-anchor", "wrong-case");

    /** Rules whose findings may follow from an error in another file, and in which. */
    private static final Map<String, Predicate<Finding>> CAUSES = Map.of(
            "missing-runbook", error -> isPage(error) && !LINKS.contains(error.rule()),
            "person-without-shift", error -> error.at().path().contains("/oncall/"));

    /** Rules of a rota's figures, which mean nothing while people are counted in who are not there. */
    private static final Set<String> SHARES = Set.of("heavy-on-call", "unfair-share");

    private static final Set<String> NOT_THERE = Set.of("has-left", "not-joined");

    private final List<Finding> errors;
    private final Set<SourceText> miscounted;
    private final Map<SourceText, NavigableSet<Integer>> places = new IdentityHashMap<>();

    /**
     * @param loaded what reading the content has told
     * @param found what the rules have told
     */
    Cascades(List<Finding> loaded, List<Finding> found) {
        miscounted = found.stream()
                .filter(finding -> NOT_THERE.contains(finding.rule()))
                .map(finding -> finding.at().source())
                .collect(Collectors.toSet());
        errors = loaded.stream().filter(Finding::isError).toList();
        errors.forEach(error -> places.computeIfAbsent(error.at().source(), any -> new TreeSet<>())
                .add(error.at().span().start()));
    }

    boolean include(Finding finding) {
        Predicate<Finding> cause = CAUSES.get(finding.rule());
        if (cause != null && errors.stream().anyMatch(cause) || isMiscounted(finding)) {
            return true;
        }
        NavigableSet<Integer> told = places.get(finding.at().source());
        if (told == null || !isPage(finding)) {
            return told != null;
        }
        Span span = finding.at().span();
        Integer first = told.ceiling(span.start());
        return first != null && first <= span.end();
    }

    private boolean isMiscounted(Finding finding) {
        return SHARES.contains(finding.rule())
                && miscounted.contains(finding.at().source());
    }

    private static boolean isPage(Finding finding) {
        return finding.at().path().endsWith(".md");
    }
}
