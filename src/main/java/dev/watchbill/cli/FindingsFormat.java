package dev.watchbill.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.watchbill.source.Finding;
import dev.watchbill.source.FindingText;
import dev.watchbill.source.Position;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The ways to show findings. */
enum FindingsFormat {
    /** For people: the line, the source line and a caret. */
    TEXT {
        @Override
        void print(List<Finding> findings, PrintWriter out) {
            findings.forEach(finding -> out.print(FindingText.of(finding)));
        }
    },
    /** Workflow commands that GitHub shows as annotations on the lines of a pull request. */
    GITHUB {
        @Override
        void print(List<Finding> findings, PrintWriter out) {
            findings.forEach(finding -> out.println(GithubAnnotation.of(finding)));
        }
    },
    /** For programs. */
    JSON {
        @Override
        void print(List<Finding> findings, PrintWriter out) throws IOException {
            Summary summary = Summary.of(findings);
            JsonWriter json = new JsonWriter(out);
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            json.beginObject().name("findings").beginArray();
            for (Finding finding : findings) {
                Position start = finding.at().start();
                json.beginObject();
                json.name("file").value(finding.at().path());
                json.name("line").value(start.line());
                json.name("column").value(start.column());
                json.name("level").value(finding.level().word());
                json.name("rule").value(finding.rule());
                json.name("message").value(finding.message());
                json.name("fix")
                        .value(finding.fix() == null ? null : finding.fix().text());
                json.endObject();
            }
            json.endArray();
            json.name("errors").value(summary.errors());
            json.name("warnings").value(summary.warnings());
            json.endObject().flush();
            out.println();
        }
    };

    abstract void print(List<Finding> findings, PrintWriter out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
