package dev.watchbill.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;

/**
 * What the command gets from outside, once.
 *
 * @param out what was asked for
 * @param err findings and remarks
 * @param environment the process's variables
 * @param clock the time where no argument fixes it
 */
record Surroundings(PrintWriter out, PrintWriter err, Map<String, String> environment, Clock clock) {}
