package dev.watchbill.oncall;

import dev.watchbill.model.Cover;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Swap;
import dev.watchbill.model.TurnName;
import dev.watchbill.source.Located;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Lays holidays, swaps and covers over the rotation, in this order. */
final class Changes {
    private final Schedule schedule;
    private final List<Block> blocks;
    private final Map<String, Lane> lanes;
    private final Interval window;
    private final Consumer<Unmoved> report;

    Changes(Schedule schedule, List<Block> blocks, Map<String, Lane> lanes, Interval window, Consumer<Unmoved> report) {
        this.schedule = schedule;
        this.blocks = blocks;
        this.lanes = lanes;
        this.window = window;
        this.report = report;
    }

    void apply() {
        for (HolidayTime holiday : HolidayTime.of(schedule)) {
            Interval time = holiday.time().cut(window);
            if (!time.isEmpty()) {
                holiday.holiday().people().forEach((role, person) -> celebrate(time, role, person, holiday));
            }
        }
        schedule.swaps().forEach(this::swap);
        schedule.covers().forEach(this::cover);
    }

    private void celebrate(Interval time, String role, Located<String> person, HolidayTime holiday) {
        Lane lane = lanes.get(role);
        if (lane == null) {
            return;
        }
        Piece.Holder holder =
                new Piece.Holder(person.value(), Why.HOLIDAY, holiday.holiday().at());
        lane.change(time, piece -> piece.heldBy(holder));
        lane.gaps(time).forEach(gap -> lane.put(new Piece(gap, null, List.of(holder))));
    }

    private void swap(Swap swap) {
        String give = swap.give().value();
        String take = swap.take().value();
        hand(swap.turn(), swap.role().value(), give, new Piece.Holder(take, Why.SWAP, swap.at()));
        if (swap.inReturn() != null) {
            hand(swap.inReturn(), swap.role().value(), take, new Piece.Holder(give, Why.SWAP, swap.at()));
        }
    }

    private void hand(Located<TurnName> name, String role, String giver, Piece.Holder taker) {
        Lane lane = lanes.get(role);
        if (lane == null || !day(name.value()).touches(window)) {
            return;
        }
        boolean[] moved = {false};
        TreeSet<String> holders = new TreeSet<>();
        for (Turn turn : Turns.named(blocks, name.value(), schedule.zone())) {
            lane.change(turn.time(), piece -> {
                if (!piece.isOf(turn)) {
                    return piece;
                }
                piece.holders().forEach(holder -> holders.add(holder.person()));
                moved[0] |= piece.holds(giver);
                return piece.holds(giver) ? piece.moved(giver, taker) : piece;
            });
        }
        if (!moved[0]) {
            report.accept(new Unmoved.Handed(name, role, giver, List.copyOf(holders)));
        }
    }

    private void cover(Cover cover) {
        Lane lane = lanes.get(cover.role().value());
        Interval time = time(cover);
        if (lane == null || !time.touches(window)) {
            return;
        }
        String leaver = cover.forWhom().value();
        Piece.Holder next = new Piece.Holder(cover.by().value(), Why.COVER, cover.at());
        Duration[] moved = {Duration.ZERO};
        lane.change(time, piece -> {
            if (!piece.holds(leaver)) {
                return piece;
            }
            moved[0] = moved[0].plus(piece.time().length());
            return piece.moved(leaver, next);
        });
        if (moved[0].compareTo(time.length()) < 0) {
            report.accept(new Unmoved.Covered(cover, moved[0].isZero()));
        }
    }

    private Interval day(TurnName name) {
        Instant from = WallClock.instant(name.date().atStartOfDay(), schedule.zone());
        return new Interval(from, WallClock.instant(name.date().plusDays(1).atStartOfDay(), schedule.zone()));
    }

    private Interval time(Cover cover) {
        Instant from = WallClock.instant(cover.from().value(), schedule.zone());
        return new Interval(from, WallClock.instant(cover.until().value(), schedule.zone()));
    }
}
