package dev.watchbill.oncall;

import dev.watchbill.model.Cover;
import dev.watchbill.model.Schedule;
import dev.watchbill.model.Swap;
import dev.watchbill.model.TurnName;
import dev.watchbill.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays holidays, swaps and covers over the rotation, in this order. */
final class Changes {
    private final Schedule schedule;
    private final List<Block> blocks;
    private final Map<String, Lane> lanes;
    private final Interval window;
    private final List<Unmoved> unmoved = new ArrayList<>();

    private Changes(Schedule schedule, List<Block> blocks, Map<String, Lane> lanes, Interval window) {
        this.schedule = schedule;
        this.blocks = blocks;
        this.lanes = lanes;
        this.window = window;
    }

    /** Changes the lanes and returns the changes that do not do what they say. */
    static List<Unmoved> apply(Schedule schedule, List<Block> blocks, Map<String, Lane> lanes, Interval window) {
        Changes changes = new Changes(schedule, blocks, lanes, window);
        HolidayTime.of(schedule).forEach(changes::celebrate);
        schedule.swaps().forEach(changes::swap);
        schedule.covers().forEach(changes::cover);
        return List.copyOf(changes.unmoved);
    }

    private void celebrate(HolidayTime holiday) {
        Interval time = holiday.time().cut(window);
        if (!time.isEmpty()) {
            holiday.holiday().people().forEach((role, person) -> celebrate(holiday, time, role, person));
        }
    }

    private void celebrate(HolidayTime holiday, Interval time, String role, Located<String> person) {
        Lane lane = lanes.get(role);
        if (lane == null) {
            return;
        }
        Piece.Holder holder =
                new Piece.Holder(person.value(), Why.HOLIDAY, holiday.holiday().at());
        List<Interval> gaps = lane.gaps(time);
        lane.pieces(time).forEach(piece -> lane.put(piece.heldBy(holder)));
        gaps.forEach(gap -> fill(lane, gap, holiday, role, holder));
    }

    /** Outside the hours of a rotation its turn goes on; where layers leave a time open, that of the lowest. */
    private void fill(Lane lane, Interval gap, HolidayTime holiday, String role, Piece.Holder holder) {
        List<Piece.Holder> holders = List.of(holder);
        lane.put(new Piece(gap, holiday.turn(), holders));
        for (int i = blocks.size() - 1; i >= 0; i--) {
            blocks.get(i).turns(gap).stream()
                    .filter(turn -> turn.entry().people().containsKey(role))
                    .forEach(turn -> lane.put(new Piece(turn.time().cut(gap), turn, holders)));
        }
    }

    /** Both halves are looked up before either moves, so that turns of one day can change places. */
    private void swap(Swap swap) {
        Lane lane = lanes.get(swap.role().value());
        if (lane == null) {
            return;
        }
        String give = swap.give().value();
        String take = swap.take().value();
        Map<Turn, Map<String, Piece.Holder>> moves = new LinkedHashMap<>();
        for (Turn turn : turns(lane, swap.turn(), swap.role().value(), give)) {
            moves.computeIfAbsent(turn, any -> new HashMap<>()).put(give, new Piece.Holder(take, Why.SWAP, swap.at()));
        }
        if (swap.inReturn() != null) {
            for (Turn turn : turns(lane, swap.inReturn(), swap.role().value(), take)) {
                moves.computeIfAbsent(turn, any -> new HashMap<>())
                        .put(take, new Piece.Holder(give, Why.SWAP, swap.at()));
            }
        }
        moves.forEach((turn, next) -> pieces(lane, turn).forEach(piece -> lane.put(piece.moved(next))));
    }

    /** The turns that a name means; none where they lie outside the window. */
    private List<Turn> turns(Lane lane, Located<TurnName> name, String role, String giver) {
        List<Turn> turns = Turns.named(blocks, name.value(), schedule.zone());
        if (!turns.isEmpty() && turns.stream().noneMatch(turn -> turn.time().touches(window))) {
            return List.of();
        }
        List<Piece> pieces =
                turns.stream().flatMap(turn -> pieces(lane, turn).stream()).toList();
        if (pieces.stream().noneMatch(piece -> piece.holds(giver))) {
            unmoved.add(new Unmoved.Swapped(name, role, giver, people(pieces)));
        }
        return turns;
    }

    private static List<Piece> pieces(Lane lane, Turn turn) {
        return lane.pieces(turn.time()).stream()
                .filter(piece -> piece.turn().is(turn))
                .toList();
    }

    private void cover(Cover cover) {
        Lane lane = lanes.get(cover.role().value());
        Interval time = time(cover);
        boolean before = !blocks.isEmpty() && !Turns.start(blocks).isBefore(time.until());
        if (lane == null || !before && !time.touches(window)) {
            return;
        }
        Piece.Holder next = new Piece.Holder(cover.by().value(), Why.COVER, cover.at());
        String leaver = cover.forWhom().value();
        Duration moved = Duration.ZERO;
        for (Piece piece : lane.pieces(time)) {
            if (piece.holds(leaver)) {
                lane.put(piece.moved(Map.of(leaver, next)));
                moved = moved.plus(piece.time().length());
            }
        }
        if (moved.compareTo(time.length()) < 0) {
            unmoved.add(new Unmoved.Covered(cover, moved.isZero()));
        }
    }

    private static List<String> people(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.holders().stream())
                .map(Piece.Holder::person)
                .distinct()
                .sorted()
                .toList();
    }

    private Interval time(Cover cover) {
        return WallClock.span(cover.from().value(), cover.until().value(), schedule.zone());
    }
}
