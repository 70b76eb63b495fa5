package dev.watchbill.load;

import dev.watchbill.model.SiteSettings;
import dev.watchbill.model.Standards;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.syntax.YamlNode;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decodes site.yaml. */
final class SiteDecoder {
    /** What holds where there is no site.yaml. */
    static final SiteSettings DEFAULT = new SiteSettings(
            "Runbooks",
            null,
            null,
            null,
            "main",
            ZoneId.of("UTC"),
            Locale.ENGLISH,
            Map.of(),
            List.of(),
            Standards.NONE,
            null);

    private static final List<String> KEYS = List.of(
            "title",
            "description",
            "url",
            "repository",
            "branch",
            "time_zone",
            "language",
            "rules",
            "foreign",
            "audiences",
            "runbook_sections");

    private static final Decoder<List<Standards.Need>> NEEDS =
            Words.oneOf(Standards.Need.values(), Standards.Need::word).list();

    private final Consumer<Finding> report;

    SiteDecoder(Consumer<Finding> report) {
        this.report = report;
    }

    SiteSettings decode(YamlNode root) {
        Location top = root.at().source().top();
        Fields fields = Fields.of(root, top, KEYS, report);
        if (fields == null) {
            return DEFAULT;
        }
        String title = fields.optional("title", Words.TEXT, DEFAULT.title());
        String description = fields.optional("description", Words.TEXT);
        URI url = fields.optional("url", Words.BASE);
        URI repository = fields.optional("repository", Words.BASE);
        String branch = fields.optional("branch", Words.TEXT, DEFAULT.branch());
        ZoneId zone = fields.optional("time_zone", Times.ZONE, DEFAULT.timeZone());
        Locale language = fields.optional("language", Words.LANGUAGE, DEFAULT.language());
        Map<String, Located<Level>> rules = rules(fields.node("rules"));
        List<Located<String>> foreign =
                fields.optional("foreign", Words.FOLDER.located().list(), List.of());
        Standards standards = new Standards(
                audiences(fields.node("audiences")), fields.optional("runbook_sections", Words.TEXT.list(), List.of()));
        return new SiteSettings(
                title, description, url, repository, branch, zone, language, rules, foreign, standards, top);
    }

    private Map<String, Located<Level>> rules(@Nullable YamlNode node) {
        Records<Map.Entry<String, Located<Level>>> entries = Records.of(node, report, (rule, written) -> {
            Level level = Words.LEVEL.decode(written, report);
            return level == null ? null : Map.entry(rule.value(), new Located<>(level, rule.at()));
        });
        return byKey(entries);
    }

    private Map<String, Set<Standards.Need>> audiences(@Nullable YamlNode node) {
        Records<Map.Entry<String, Set<Standards.Need>>> entries = Records.of(node, report, (audience, written) -> {
            List<Standards.Need> needs = NEEDS.decode(written, report);
            return Map.entry(audience.value(), needs == null ? Set.of() : Set.copyOf(needs));
        });
        return byKey(entries);
    }

    private static <T> Map<String, T> byKey(Records<Map.Entry<String, T>> entries) {
        return entries.values().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
