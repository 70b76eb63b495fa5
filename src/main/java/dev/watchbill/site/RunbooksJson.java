package dev.watchbill.site;

import com.google.gson.stream.JsonWriter;
import dev.watchbill.model.Address;
import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Page;
import dev.watchbill.model.PageHistory;
import dev.watchbill.source.Located;
import java.io.IOException;

/** {@code /api/runbooks.json}: every runbook with its address, its source and the alerts it answers. */
final class RunbooksJson {
    private RunbooksJson() {}

    static String of(Facts facts) {
        return Json.pretty(out -> {
            out.beginObject();
            out.name("version").value(1);
            out.name("runbooks").beginArray();
            for (Page page : facts.runbooks) {
                runbook(out, page, facts);
            }
            out.endArray();
            out.endObject();
        });
    }

    private static void runbook(JsonWriter out, Page page, Facts facts) throws IOException {
        FrontMatter front = page.front();
        ReviewView review = ReviewView.of(front, facts.today());
        out.beginObject();
        out.name("title").value(page.title());
        out.name("page").value(page.address());
        out.name("markdown").value(Address.markdown(page.address()));
        out.name("description").value(Frames.description(page));
        out.name("pipeline")
                .value(front.pipeline() == null ? null : front.pipeline().value());
        out.name("severity")
                .value(
                        front.severity() == null
                                ? null
                                : front.severity().value().word());
        Json.strings(out, "alerts", front.alerts().stream().map(Located::value).toList());
        Json.strings(out, "tags", front.tags().stream().map(Located::value).toList());
        if (review != null) {
            out.name("last_reviewed").value(review.date());
            out.name("review_due").value(review.due());
        }
        PageHistory.Change change = facts.history.of(page);
        if (change != null) {
            out.name("last_changed").value(change.at().toString());
        }
        out.endObject();
    }
}
