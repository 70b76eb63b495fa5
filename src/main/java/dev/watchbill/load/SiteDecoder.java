package dev.watchbill.load;

import dev.watchbill.model.SiteSettings;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Level;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.YamlNode;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decodes site.yaml. */
final class SiteDecoder {
    /** What holds where there is no site.yaml. */
    static final SiteSettings DEFAULT = new SiteSettings(
            "Runbooks", null, null, null, "main", ZoneId.of("UTC"), Locale.ENGLISH, Map.of(), List.of());

    private static final List<String> KEYS =
            List.of("title", "description", "url", "repository", "branch", "time_zone", "language", "rules", "foreign");

    private final Consumer<Finding> report;

    SiteDecoder(Consumer<Finding> report) {
        this.report = report;
    }

    SiteSettings decode(YamlNode root) {
        Fields fields = Fields.of(root, root.at().source().top(), KEYS, report);
        if (fields == null) {
            return DEFAULT;
        }
        String title = fields.optional("title", Words.TEXT, DEFAULT.title());
        String description = fields.optional("description", Words.TEXT);
        URI url = fields.optional("url", Words.WEB);
        URI repository = fields.optional("repository", Words.WEB);
        String branch = fields.optional("branch", Words.TEXT, DEFAULT.branch());
        ZoneId zone = fields.optional("time_zone", Times.ZONE, DEFAULT.timeZone());
        Locale language = fields.optional("language", Words.LANGUAGE, DEFAULT.language());
        Map<String, Located<Level>> rules = rules(fields.node("rules"));
        List<Located<String>> foreign =
                fields.optional("foreign", Words.FOLDER.located().list(), List.of());
        return new SiteSettings(title, description, url, repository, branch, zone, language, rules, foreign);
    }

    private Map<String, Located<Level>> rules(@Nullable YamlNode node) {
        Records<Map.Entry<String, Located<Level>>> entries = Records.of(node, report, (rule, written) -> {
            Located<Level> level = Words.LEVEL.located().decode(written, report);
            return level == null ? null : Map.entry(rule.value(), level);
        });
        return entries.values().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
