package dev.watchbill.oncall;

import dev.watchbill.model.Person;
import dev.watchbill.model.TurnName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs offers: an even exchange first, near the turn given, without long runs, and a gift by who carries least. */
final class SwapScore {
    /** What a turn costs that is taken for nothing in return: more than any exchange. */
    private static final int COST_OF_GIFT = 1_000;

    private static final int COST_OF_LONG_RUN = 200;

    /** From here on a run counts as long: a day beyond two weeks. */
    private static final Duration LONG_RUN = Duration.ofDays(15);

    private final List<Shift> shifts;
    private final Fairness.Term allTime;

    SwapScore(List<Shift> shifts, Fairness.Term allTime) {
        this.shifts = shifts;
        this.allTime = allTime;
    }

    SwapAdvice.Offer exchange(Person taker, Turn given, Turn back, TurnName name) {
        List<String> reasons = new ArrayList<>();
        long days = Duration.between(given.time().from(), back.time().from()).toDays();
        long difference =
                given.time().length().minus(back.time().length()).abs().toHours();
        reasons.add(difference == 0 ? "the load stays as it is" : "the turns differ by " + difference + " hours");
        reasons.add(apart(days));
        int score = (int) (Math.abs(days) + 10 * difference) + run(taker, given, back, reasons);
        return new SwapAdvice.Offer(taker.id().value(), taker.name(), name, score, List.copyOf(reasons));
    }

    private static String apart(long days) {
        long distance = Math.abs(days);
        return distance == 0
                ? "within a day of each other"
                : distance + (distance == 1 ? " day " : " days ") + (days > 0 ? "later" : "earlier");
    }

    SwapAdvice.Offer gift(Person taker, Turn given) {
        List<String> reasons = new ArrayList<>();
        Optional<Integer> share = allTime.people().stream()
                .filter(load -> load.person().equals(taker.id().value()))
                .flatMap(load -> Optional.ofNullable(load.sharePercent()).stream())
                .findFirst();
        share.ifPresent(percent -> reasons.add("has " + percent + "% of an equal share"));
        reasons.add("nothing in return");
        int score = COST_OF_GIFT + share.orElse(100) + run(taker, given, given, reasons);
        return new SwapAdvice.Offer(taker.id().value(), taker.name(), null, score, List.copyOf(reasons));
    }

    /** What a long run costs; the turn given back no longer counts. */
    private int run(Person taker, Turn given, Turn back, List<String> reasons) {
        List<Interval> times = new ArrayList<>(shifts.stream()
                .filter(shift -> shift.person().equals(taker.id().value()))
                .filter(shift -> back == given || !shift.touches(back.time()))
                .map(Shift::time)
                .toList());
        times.add(given.time());
        Duration run = Runs.of(times).times().stream()
                .filter(time -> time.touches(given.time()))
                .map(Interval::length)
                .findFirst()
                .orElse(Duration.ZERO);
        if (run.compareTo(LONG_RUN) < 0) {
            return 0;
        }
        reasons.add(run.toDays() + " days on call without a break");
        return COST_OF_LONG_RUN;
    }
}
