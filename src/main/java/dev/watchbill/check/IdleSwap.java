package dev.watchbill.check;

import dev.watchbill.oncall.Rota;
import dev.watchbill.oncall.Unmoved;
import dev.watchbill.oncall.WallClock;
import dev.watchbill.source.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A swap hands over a turn that its giver does not have. */
final class IdleSwap implements Rule {
    /** How far from the date named other turns are looked for, in days. */
    private static final int REACH = 35;

    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            for (Unmoved unmoved : checked.unmoved()) {
                if (unmoved instanceof Unmoved.Swapped swapped) {
                    report.accept(finding(swapped, checked.rota()));
                }
            }
        }
    }

    private static Finding finding(Unmoved.Swapped swapped, Rota rota) {
        if (swapped.holders().isEmpty()) {
            return Finding.error(
                    "unknown-turn",
                    swapped.turn().at(),
                    "no turn with a " + swapped.role() + " begins on "
                            + swapped.turn().value() + near(swapped, rota));
        }
        return Finding.error(
                "swap-not-on-turn",
                swapped.turn().at(),
                "'" + swapped.giver() + "' is not " + swapped.role() + " in the turn that begins on "
                        + swapped.turn().value() + "; "
                        + String.join(" and ", swapped.holders())
                        + (swapped.holders().size() == 1 ? " is" : " are"));
    }

    /** The tail of the sentence: when the turns before and after begin. */
    private static String near(Unmoved.Swapped swapped, Rota rota) {
        LocalDate named = swapped.turn().value().date();
        ZoneId zone = rota.schedule().zone();
        Instant from = WallClock.start(named.minusDays(REACH), zone);
        Instant until = WallClock.start(named.plusDays(REACH), zone);
        TreeSet<LocalDate> dates = rota.turns(from, until).stream()
                .filter(turn -> turn.entry().people().containsKey(swapped.role()))
                .map(turn -> turn.begins().toLocalDate())
                .collect(Collectors.toCollection(TreeSet::new));
        String near = Stream.of(dates.lower(named), dates.higher(named))
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" and on "));
        return near.isEmpty() ? "" : "; turns begin on " + near;
    }
}
