package dev.watchbill.load;

import dev.watchbill.model.Team;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.YamlNode;
import java.util.List;
import java.util.function.Consumer;

/** Decodes teams.yaml. */
final class TeamsDecoder {
    private static final List<String> KEYS = List.of("name", "contact");

    private final Consumer<Finding> report;

    TeamsDecoder(Consumer<Finding> report) {
        this.report = report;
    }

    Records<Team> decode(YamlNode root) {
        return Records.of(root, report, this::team);
    }

    private Team team(Located<String> id, YamlNode node) {
        Fields fields = Fields.of(node, id.at(), KEYS, report);
        String name = fields == null ? null : fields.required("name", Words.TEXT);
        String contact = fields == null ? null : fields.optional("contact", Words.TEXT);
        return new Team(id, name == null ? Words.readable(id.value()) : name, contact);
    }
}
