package dev.watchbill.load;

import dev.watchbill.model.Person;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.YamlNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decodes people.yaml. */
final class PeopleDecoder {
    private static final List<String> KEYS = List.of("name", "email", "chat", "time_zone", "joined", "left");

    private final Consumer<Finding> report;

    PeopleDecoder(Consumer<Finding> report) {
        this.report = report;
    }

    Records<Person> decode(YamlNode root) {
        return Records.of(root, report, this::person);
    }

    private Person person(Located<String> id, YamlNode node) {
        Fields fields = Fields.of(node, id.at(), KEYS, report);
        if (fields == null) {
            return new Person(id, Words.readable(id.value()), null, null, null, null, null);
        }
        String name = fields.required("name", Words.TEXT);
        String email = fields.optional("email", Words.EMAIL);
        String chat = fields.optional("chat", Words.TEXT);
        ZoneId zone = fields.optional("time_zone", Times.ZONE);
        LocalDate joined = fields.optional("joined", Times.DATE);
        LocalDate left = left(fields, joined);
        return new Person(id, name == null ? Words.readable(id.value()) : name, email, chat, zone, joined, left);
    }

    private @Nullable LocalDate left(Fields fields, @Nullable LocalDate joined) {
        Located<LocalDate> left = fields.optional("left", Times.DATE.located());
        if (left == null) {
            return null;
        }
        if (joined != null && left.value().isBefore(joined)) {
            report.accept(EmptySpan.ofDays(left.at(), "left", "joined"));
            return null;
        }
        return left.value();
    }
}
