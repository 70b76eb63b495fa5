package dev.watchbill.cli;

import java.io.IOException;
import java.util.Locale;

/** The ways to show findings. */
enum FindingsFormat {
    /** For people: the line, the source line and a caret. */
    TEXT {
        @Override
        void print(Report report, Surroundings surroundings) {
            report.findings()
                    .forEach(finding ->
                            surroundings.out().print(surroundings.ink().show(finding)));
        }
    },
    /** Workflow commands that GitHub shows as annotations on the lines of a pull request. */
    GITHUB {
        @Override
        void print(Report report, Surroundings surroundings) throws IOException {
            GithubAnnotations.print(report, surroundings);
        }
    },
    /** For code scanning: SARIF 2.1.0. */
    SARIF {
        @Override
        void print(Report report, Surroundings surroundings) throws IOException {
            SarifLog.write(report, surroundings.out());
        }
    },
    /** For programs. */
    JSON {
        @Override
        void print(Report report, Surroundings surroundings) throws IOException {
            FindingsJson.write(report.findings(), surroundings.out());
        }
    };

    /** Prints to the standard output. */
    abstract void print(Report report, Surroundings surroundings) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a format by its word. */
    static final class Word extends Choice<FindingsFormat> {
        Word() {
            super(values());
        }
    }
}
