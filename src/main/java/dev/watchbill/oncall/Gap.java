package dev.watchbill.oncall;

import dev.watchbill.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Time at which nobody is on call in a role. Gaps of one role come sorted by kind, then time.
 *
 * @param intended whether it lies outside the hours that a rotation says it staffs, and nothing promises more
 * @param origin the place that leaves it open
 */
public record Gap(String role, Interval time, boolean intended, Location origin) {

    static List<Gap> of(List<Block> blocks, Map<String, Lane> lanes, Interval window) {
        List<Gap> gaps = new ArrayList<>();
        lanes.forEach((role, lane) -> {
            List<Interval> open = lane.gaps(window);
            if (!open.isEmpty()) {
                Lane promised = promised(blocks, role, window);
                gaps.addAll(broken(role, promised, open));
                gaps.addAll(unpromised(blocks, role, promised.gaps(window), open));
            }
        });
        return gaps;
    }

    /** When the rotations say that somebody is in a role: each turn of a rotation that has the role at all. */
    private static Lane promised(List<Block> blocks, String role, Interval window) {
        Lane promised = new Lane();
        for (Block block : blocks) {
            if (block.has(role)) {
                for (Turn turn : block.turns(window)) {
                    block.staffed(turn.time()).forEach(part -> promised.put(new Piece(part, turn, List.of())));
                }
            }
        }
        return promised;
    }

    private static List<Gap> broken(String role, Lane promised, List<Interval> open) {
        List<Gap> gaps = new ArrayList<>();
        int next = 0;
        for (Piece piece : promised.pieces()) {
            while (next < open.size()
                    && !piece.time().from().isBefore(open.get(next).until())) {
                next++;
            }
            for (int i = next; i < open.size() && piece.time().touches(open.get(i)); i++) {
                gaps.add(new Gap(role, piece.time().cut(open.get(i)), false, origin(piece)));
            }
        }
        return gaps;
    }

    private static Location origin(Piece piece) {
        return Objects.requireNonNull(piece.turn()).entry().at();
    }

    private static List<Gap> unpromised(List<Block> blocks, String role, List<Interval> free, List<Interval> open) {
        List<Gap> gaps = new ArrayList<>();
        int next = 0;
        for (Interval time : free) {
            while (next < open.size() && !time.from().isBefore(open.get(next).until())) {
                next++;
            }
            for (int i = next; i < open.size() && time.touches(open.get(i)); i++) {
                gaps.add(unpromised(blocks, role, time.cut(open.get(i))));
            }
        }
        return gaps;
    }

    private static Gap unpromised(List<Block> blocks, String role, Interval time) {
        Block block = block(blocks, time);
        boolean intended =
                block.active().touches(time) && !block.rotation().hours().isEmpty();
        Location origin = block.rotation().until() != null && !intended
                ? block.rotation().until().at()
                : block.rotation().at();
        return new Gap(role, time, intended, origin);
    }

    /** The block to ask about a gap: one that holds then, else the last that ended, else the first to come. */
    private static Block block(List<Block> blocks, Interval gap) {
        Block last = blocks.get(0);
        for (Block block : blocks) {
            boolean began = !block.active().from().isAfter(gap.from());
            if (began && block.active().touches(gap)) {
                return block;
            }
            if (began && !last.active().until().isAfter(block.active().until())) {
                last = block;
            }
        }
        return last;
    }
}
