package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import dev.watchbill.source.Span;

/**
 * A comment that takes one kind of finding off a line.
 *
 * @param rule the rule that it names, or that it most likely means
 * @param reason why; empty where nobody said
 * @param covered the line, or the fence that begins on it
 */
record Waiver(String rule, String reason, Location at, Span covered) {
    boolean covers(Finding finding) {
        int start = finding.at().span().start();
        return finding.rule().equals(rule)
                && finding.at().source() == at.source()
                && covered.start() <= start
                && start <= covered.end();
    }
}
