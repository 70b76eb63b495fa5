package dev.watchbill.load;

import dev.watchbill.model.Handoff;
import dev.watchbill.model.HourWindow;
import dev.watchbill.model.Rotation;
import dev.watchbill.model.TurnLength;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.syntax.YamlNode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decodes the blocks of a rota. */
final class RotationDecoder {
    private static final List<String> KEYS = List.of("from", "until", "turn", "handoff", "layer", "hours", "order");
    private static final String EMPTY_LIST = "empty-list";

    private final Roles roles;
    private final HandoffRule handoffs;
    private final Consumer<Finding> report;

    RotationDecoder(Roles roles, HandoffRule handoffs, Consumer<Finding> report) {
        this.roles = roles;
        this.handoffs = handoffs;
        this.report = report;
    }

    /** The blocks in the order of the file. */
    List<Rotation> decode(Fields schedule) {
        Decoder<Rotation> block = (node, findings) -> block(node);
        List<Rotation> blocks = schedule.required("rotation", block.list());
        if (blocks == null) {
            return List.of();
        }
        YamlNode written = schedule.node("rotation");
        if (written instanceof YamlNode.Sequence list && list.items().isEmpty()) {
            report.accept(Finding.error(EMPTY_LIST, written.at(), "'rotation' lists nothing"));
        }
        return withoutDuplicates(blocks);
    }

    private @Nullable Rotation block(YamlNode node) {
        Fields fields = Fields.of(node, node.at(), KEYS, report);
        if (fields == null) {
            return null;
        }
        TurnLength turn = fields.optional("turn", Times.TURN, TurnLength.WEEK);
        Located<Handoff> own = fields.optional("handoff", Times.HANDOFF.located());
        Handoff handoff = fields.broken() ? null : handoffs.of(own, turn);
        Located<Moment> from = fields.required("from", Times.MOMENT.located());
        Located<Moment> until = fields.optional("until", Times.MOMENT.located());
        String layer = fields.optional("layer", Words.TEXT, "");
        List<HourWindow> hours = fields.optional("hours", HourWindows.WINDOWS, List.of());
        List<Rotation.Entry> order = order(fields);
        if (from == null || order.isEmpty() || handoff == null || fields.broken()) {
            return null;
        }
        Located<LocalDateTime> begin = from.map(moment -> moment.at(handoff.time()));
        Located<LocalDateTime> end = until == null ? null : until.map(moment -> moment.at(handoff.time()));
        if (end != null && !end.value().isAfter(begin.value())) {
            report.accept(EmptySpan.ofTimes(end.at(), "until", "from"));
            return null;
        }
        return new Rotation(begin, end, turn, handoff, layer, hours, order, node.at());
    }

    private List<Rotation.Entry> order(Fields block) {
        Decoder<Rotation.Entry> entry = (node, findings) -> entry(node);
        List<Rotation.Entry> order = block.required("order", entry.list());
        YamlNode written = block.node("order");
        if (written instanceof YamlNode.Sequence list && list.items().isEmpty()) {
            report.accept(Finding.error(EMPTY_LIST, written.at(), "'order' lists nothing"));
        }
        return order == null ? List.of() : order;
    }

    private Rotation.@Nullable Entry entry(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            if (!(node instanceof YamlNode.Refused)) {
                String message = "expected roles with people, such as { primary: alex }";
                report.accept(Finding.error(Decoder.BAD_VALUE, node.at(), message));
            }
            return null;
        }
        Map<String, List<Located<String>>> people = new LinkedHashMap<>();
        for (YamlNode.Mapping.Entry written : mapping.entries()) {
            List<Located<String>> named = people(written.value());
            if (!roles.accepts(written.key().text())) {
                report.accept(Fields.unknown("unknown key", "unknown-key", written.key(), roles.names()));
            } else if (named != null) {
                people.put(written.key().text(), named);
            }
        }
        if (mapping.entries().isEmpty()) {
            report.accept(Finding.error(EMPTY_LIST, node.at(), "this turn names nobody"));
        }
        return new Rotation.Entry(people, node.at());
    }

    private @Nullable List<Located<String>> people(YamlNode node) {
        Decoder<Located<String>> person = Words.TEXT.located();
        if (!(node instanceof YamlNode.Sequence list)) {
            Located<String> one = person.decode(node, report);
            return one == null ? null : List.of(one);
        }
        if (list.items().isEmpty()) {
            report.accept(Finding.error(EMPTY_LIST, node.at(), "this role names nobody"));
        }
        List<Located<String>> people = person.list().decode(node, report);
        return people == null ? null : eachOnce(people);
    }

    private List<Located<String>> eachOnce(List<Located<String>> people) {
        Set<String> seen = new HashSet<>();
        return people.stream()
                .filter(person -> {
                    boolean first = seen.add(person.value());
                    if (!first) {
                        report.accept(
                                Finding.error("duplicate-value", person.at(), "'" + person + "' is listed twice"));
                    }
                    return first;
                })
                .toList();
    }

    private List<Rotation> withoutDuplicates(List<Rotation> blocks) {
        Map<String, Location> begun = new HashMap<>();
        return blocks.stream()
                .filter(block -> {
                    String begin = block.layer() + " " + block.from().value();
                    Location first = begun.putIfAbsent(begin, block.from().at());
                    if (first != null) {
                        String message = "a block of the same layer begins then in line "
                                + first.start().line() + " already";
                        report.accept(
                                Finding.error("duplicate-block", block.from().at(), message));
                    }
                    return first == null;
                })
                .toList();
    }
}
