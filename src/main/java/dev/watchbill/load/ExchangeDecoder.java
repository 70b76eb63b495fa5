package dev.watchbill.load;

import dev.watchbill.model.Cover;
import dev.watchbill.model.Swap;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.syntax.YamlNode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decodes what changes hands: swaps of whole turns, covers of parts. */
final class ExchangeDecoder {
    private static final List<String> SWAP_KEYS = List.of("turn", "role", "give", "take", "in_return");
    private static final List<String> COVER_KEYS = List.of("from", "until", "role", "for", "by");

    private final Roles roles;
    private final HandoffRule handoffs;

    ExchangeDecoder(Roles roles, HandoffRule handoffs) {
        this.roles = roles;
        this.handoffs = handoffs;
    }

    @Nullable
    Swap swap(YamlNode node, Consumer<Finding> report) {
        Fields fields = Fields.of(node, node.at(), SWAP_KEYS, report);
        if (fields == null) {
            return null;
        }
        Located<Moment> turn = fields.required("turn", Times.MOMENT.located());
        Located<String> role = fields.required("role", roles.role());
        Located<String> give = fields.required("give", Words.TEXT.located());
        Located<String> take = fields.required("take", Words.TEXT.located());
        Located<Moment> inReturn = fields.optional("in_return", Times.MOMENT.located());
        if (turn == null || role == null || give == null || take == null || fields.broken()) {
            return null;
        }
        if (give.value().equals(take.value())) {
            report.accept(sameAs("give", take));
            return null;
        }
        return new Swap(
                turn.map(Moment::turn),
                role,
                give,
                take,
                inReturn == null ? null : inReturn.map(Moment::turn),
                node.at());
    }

    @Nullable
    Cover cover(YamlNode node, Consumer<Finding> report) {
        Fields fields = Fields.of(node, node.at(), COVER_KEYS, report);
        if (fields == null) {
            return null;
        }
        Located<LocalDateTime> from = moment(fields, "from");
        Located<LocalDateTime> until = moment(fields, "until");
        Located<String> role = fields.required("role", roles.role());
        Located<String> forWhom = fields.required("for", Words.TEXT.located());
        Located<String> by = fields.required("by", Words.TEXT.located());
        if (from == null || until == null || role == null || forWhom == null || by == null) {
            return null;
        }
        if (!until.value().isAfter(from.value())) {
            report.accept(EmptySpan.ofTimes(until.at(), "until", "from"));
            return null;
        }
        if (forWhom.value().equals(by.value())) {
            report.accept(sameAs("for", by));
            return null;
        }
        return new Cover(from, until, role, forWhom, by, node.at());
    }

    private static Finding sameAs(String key, Located<String> person) {
        return Finding.error(
                Decoder.BAD_VALUE, person.at(), "'" + key + "' names '" + person + "' too; name somebody else");
    }

    /** A moment on the wall clock; null where it is missing, wrong, or needs a handoff that there is not. */
    private @Nullable Located<LocalDateTime> moment(Fields fields, String key) {
        Located<Moment> moment = fields.required(key, Times.MOMENT.located());
        if (moment == null) {
            return null;
        }
        LocalTime handoff =
                moment.value().time() == null ? handoffs.time() : moment.value().time();
        return handoff == null ? null : moment.map(value -> value.at(handoff));
    }
}
