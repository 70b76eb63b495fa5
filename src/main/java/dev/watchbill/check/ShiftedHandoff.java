package dev.watchbill.check;

import dev.watchbill.model.Rotation;
import dev.watchbill.oncall.Turn;
import dev.watchbill.oncall.WallClock;
import dev.watchbill.source.Finding;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A handoff stands at a time that clocks skip or show twice. */
final class ShiftedHandoff implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            ZoneId zone = checked.schedule().zone();
            Set<Integer> told = new HashSet<>();
            for (Turn turn : checked.comingTurns(facts.now())) {
                if (WallClock.isChanged(turn.begins(), zone) && told.add(turn.block())) {
                    Rotation block = checked.schedule().rotation().get(turn.block());
                    report.accept(Finding.warning(
                            "shifted-handoff",
                            block.at(),
                            "the handoff at " + turn.begins().toString().replace('T', ' ') + " " + zone.getId()
                                    + " falls into a clock change; it happens at "
                                    + turn.time().from() + " (the policy of GoAlert: the first of two, or the first"
                                    + " instant after the jump)"));
                }
            }
        }
    }
}
