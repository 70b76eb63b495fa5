package dev.watchbill.load;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The roles of a schedule.
 *
 * @param names those of {@code written}
 * @param known whether the list could be read; if not, any role is taken as it is
 */
record Roles(List<Located<String>> written, Set<String> names, boolean known) {
    /** The keys that stand beside roles in a holiday. */
    static final List<String> RESERVED = List.of("date", "name", "weight");

    private static final Decoder<Located<String>> ROLE =
            Words.ID.where(Roles::isFree).located();

    static Roles decode(Fields schedule, Consumer<Finding> report) {
        List<Located<String>> written = schedule.required("roles", ROLE.list());
        YamlNode node = schedule.node("roles");
        if (written == null || node == null) {
            return new Roles(List.of(), Set.of(), false);
        }
        Set<String> seen = new HashSet<>();
        List<Located<String>> roles = new ArrayList<>();
        for (Located<String> role : written) {
            if (seen.add(role.value())) {
                roles.add(role);
            } else {
                report.accept(Finding.error("duplicate-value", role.at(), "'" + role + "' is listed twice"));
            }
        }
        boolean whole = node instanceof YamlNode.Sequence list && list.items().size() == written.size();
        if (roles.isEmpty() && whole) {
            report.accept(Finding.error("empty-list", node.at(), "'roles' lists nothing"));
        }
        return new Roles(List.copyOf(roles), seen, whole && !roles.isEmpty());
    }

    /** Whether a role of this name exists, or may exist. */
    boolean accepts(String role) {
        return !known || names.contains(role);
    }

    /** Decodes a value that names a role. */
    Decoder<Located<String>> role() {
        return Words.TEXT
                .where((role, node, report) -> {
                    if (!accepts(role)) {
                        report.accept(Fields.unknown("unknown role", "unknown-role", (YamlNode.Scalar) node, names));
                    }
                    return accepts(role);
                })
                .located();
    }

    private static boolean isFree(String role, YamlNode node, Consumer<Finding> report) {
        boolean free = !RESERVED.contains(role);
        if (!free) {
            report.accept(
                    Finding.error("bad-id", node.at(), "'" + role + "' has a meaning of its own and cannot be a role"));
        }
        return free;
    }
}
