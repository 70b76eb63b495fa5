package dev.watchbill.load;

import dev.watchbill.model.FrontMatter;
import dev.watchbill.model.Severity;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.syntax.YamlNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;

/** Decodes what a page says of itself above its text. */
final class FrontMatterDecoder {
    private static final List<String> KEYS = List.of(
            "title",
            "description",
            "pipeline",
            "severity",
            "last_reviewed",
            "review_every",
            "last_exercised",
            "alerts",
            "aliases",
            "dashboards",
            "tags");

    private final Consumer<Finding> report;

    FrontMatterDecoder(Consumer<Finding> report) {
        this.report = report;
    }

    FrontMatter decode(YamlNode root, Location at) {
        Fields fields = Fields.of(root, at, KEYS, report);
        if (fields == null) {
            return FrontMatter.none(at);
        }
        Decoder<Located<String>> text = Words.TEXT.located();
        Located<String> title = fields.optional("title", text);
        Located<String> description = fields.optional("description", text);
        Located<String> pipeline = fields.optional("pipeline", text);
        Located<Severity> severity = fields.optional("severity", Words.SEVERITY.located());
        Located<LocalDate> lastReviewed = fields.optional("last_reviewed", Times.DATE.located());
        Located<Period> reviewEvery = fields.optional("review_every", Times.PERIOD.located());
        Located<LocalDate> lastExercised = fields.optional("last_exercised", Times.DATE.located());
        List<Located<String>> alerts =
                fields.optional("alerts", Words.ALERT.located().list(), List.of());
        List<Located<String>> aliases =
                fields.optional("aliases", Words.ALIAS.located().list(), List.of());
        List<Located<String>> dashboards =
                fields.optional("dashboards", Words.WEB_TEXT.located().list(), List.of());
        List<Located<String>> tags = fields.optional("tags", text.list(), List.of());
        return new FrontMatter(
                title,
                description,
                pipeline,
                severity,
                lastReviewed,
                reviewEvery,
                lastExercised,
                alerts,
                aliases,
                dashboards,
                tags,
                at);
    }
}
