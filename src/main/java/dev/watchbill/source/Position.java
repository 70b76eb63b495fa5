package dev.watchbill.source;

/**
 * A place in a text as people count: both numbers begin at 1, a column is one Unicode code point.
 *
 * @param line the line, 1-based
 * @param column the column within the line, 1-based, in code points
 */
public record Position(int line, int column) {}
