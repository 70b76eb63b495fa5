package dev.watchbill.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Position;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Findings as JSON, for programs. */
final class FindingsJson {
    private FindingsJson() {}

    static void write(List<Finding> findings, PrintWriter out) throws IOException {
        Summary summary = Summary.of(findings);
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.beginObject().name("findings").beginArray();
        for (Finding finding : findings) {
            write(finding, json);
        }
        json.endArray();
        json.name("errors").value(summary.errors());
        json.name("warnings").value(summary.warnings());
        json.endObject().flush();
        out.print('\n');
    }

    private static void write(Finding finding, JsonWriter json) throws IOException {
        Position start = finding.at().start();
        json.beginObject();
        json.name("file").value(finding.at().path());
        json.name("line").value(start.line());
        json.name("column").value(start.column());
        json.name("level").value(finding.level().word());
        json.name("rule").value(finding.rule());
        json.name("message").value(finding.message());
        json.name("fix").value(finding.fix() == null ? null : finding.fix().text());
        json.endObject();
    }
}
