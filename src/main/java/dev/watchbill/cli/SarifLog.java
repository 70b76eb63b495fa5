package dev.watchbill.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.watchbill.check.RuleBook;
import dev.watchbill.model.Addresses;
import dev.watchbill.source.Edit;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Location;
import dev.watchbill.source.Position;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Findings as a SARIF 2.1.0 log, with the rules that they name. */
final class SarifLog {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonWriter json;
    private final @Nullable URI page;
    private final RepositoryPaths paths;
    private final List<String> rules;

    private SarifLog(JsonWriter json, @Nullable URI page, RepositoryPaths paths, List<String> rules) {
        this.json = json;
        this.page = page;
        this.paths = paths;
        this.rules = rules;
    }

    static void write(Report report, PrintWriter out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        TreeSet<String> named = new TreeSet<>();
        report.findings().forEach(finding -> named.add(finding.rule()));
        new SarifLog(json, report.rules(), report.paths(), List.copyOf(named)).log(report.findings());
        json.flush();
        out.print('\n');
    }

    private void log(List<Finding> findings) throws IOException {
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("watchbill");
        if (Version.number() != null) {
            json.name("semanticVersion").value(Version.number());
        }
        json.name("rules").beginArray();
        for (String rule : rules) {
            rule(rule);
        }
        json.endArray().endObject().endObject();
        json.name("columnKind").value("unicodeCodePoints");
        json.name("results").beginArray();
        for (Finding finding : findings) {
            result(finding);
        }
        json.endArray().endObject().endArray().endObject();
    }

    private void rule(String id) throws IOException {
        json.beginObject().name("id").value(id);
        RuleBook.Entry entry = RuleBook.entries().get(id);
        if (entry != null) {
            text("shortDescription", entry.what());
            json.name("help").beginObject();
            json.name("text").value(entry.more());
            json.name("markdown").value(entry.more());
            json.endObject();
            json.name("defaultConfiguration").beginObject();
            json.name("level").value(word(entry.level()));
            json.endObject();
        }
        if (page != null) {
            json.name("helpUri").value(page + "#" + id);
        }
        json.endObject();
    }

    private void result(Finding finding) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.rule());
        json.name("ruleIndex").value(rules.indexOf(finding.rule()));
        json.name("level").value(word(finding.level()));
        text("message", finding.message());
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        artifact(finding.at());
        region("region", finding.at());
        json.endObject().endObject().endArray();
        if (finding.fix() != null && !finding.fix().edits().isEmpty()) {
            fix(finding.fix().text(), finding.fix().edits());
        }
        json.endObject();
    }

    private void fix(String sentence, List<Edit> edits) throws IOException {
        json.name("fixes").beginArray().beginObject();
        text("description", sentence);
        json.name("artifactChanges").beginArray();
        for (Edit edit : edits) {
            json.beginObject();
            artifact(edit.at());
            json.name("replacements").beginArray().beginObject();
            region("deletedRegion", edit.at());
            text("insertedContent", edit.replacement());
            json.endObject().endArray().endObject();
        }
        json.endArray().endObject().endArray();
    }

    private void artifact(Location at) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(Addresses.encode(paths.of(at)));
        json.endObject();
    }

    private void region(String name, Location at) throws IOException {
        Position start = at.start();
        Position end = at.end();
        json.name(name).beginObject();
        json.name("startLine").value(start.line());
        json.name("startColumn").value(start.column());
        json.name("endLine").value(end.line());
        json.name("endColumn").value(end.column());
        json.endObject();
    }

    private void text(String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static String word(Level level) {
        return level == Level.INFO ? "note" : level.word();
    }
}
