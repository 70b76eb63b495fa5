package dev.watchbill.cli;

import dev.watchbill.compare.Comparison;
import dev.watchbill.compare.JsonReport;
import dev.watchbill.compare.MarkdownReport;
import dev.watchbill.compare.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** The ways to show what differs between two revisions. */
enum DiffFormat {
    /** For people at a terminal. */
    TEXT {
        @Override
        void print(Comparison comparison, PrintWriter out) {
            TextReport.print(comparison, out);
        }
    },
    /** For a pull request. */
    MARKDOWN {
        @Override
        void print(Comparison comparison, PrintWriter out) {
            MarkdownReport.print(comparison, out);
        }
    },
    /** For programs. */
    JSON {
        @Override
        void print(Comparison comparison, PrintWriter out) throws IOException {
            JsonReport.print(comparison, out);
        }
    };

    abstract void print(Comparison comparison, PrintWriter out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a format by its word. */
    static final class Word extends Choice<DiffFormat> {
        Word() {
            super(values());
        }
    }
}
