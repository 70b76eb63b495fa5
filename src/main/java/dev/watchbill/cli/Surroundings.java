package dev.watchbill.cli;

import dev.watchbill.source.Finding;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What the command gets from outside, once.
 *
 * @param out what was asked for
 * @param err findings and remarks
 * @param watched whether a person sees on a terminal what is written
 * @param ink how findings are shown to a person
 * @param environment the process's variables
 * @param clock the time where no argument fixes it
 */
record Surroundings(
        PrintWriter out, PrintWriter err, boolean watched, Ink ink, Map<String, String> environment, Clock clock) {
    /** Shows findings where they are not what was asked for. */
    void remark(List<Finding> findings) {
        findings.forEach(finding -> err.print(ink.show(finding)));
    }
}
