package dev.watchbill.check;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import java.util.List;

/** All rules, run over the facts. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new CoverGap(),
            new DoubleRole(),
            new DoubleBooking(),
            new AwayOnCall(),
            new OutsideTeam(),
            new IdleSwap(),
            new IdleCover(),
            new HeavyOnCall(),
            new SmallTeam(),
            new LongRun(),
            new UnfairShare(),
            new PersonWithoutShift(),
            new ShiftedHandoff(),
            new WeekendHandoff(),
            new HolidayHandoff(),
            new EndingRota());

    private Checks() {}

    /**
     * What there is to tell, sorted, each finding at the level that the site sets for its rule.
     *
     * @param loaded what reading the content has told
     */
    public static List<Finding> run(Facts facts, List<Finding> loaded) {
        Findings findings = new Findings();
        Levels levels = new Levels(facts.catalog().site().rules());
        loaded.forEach(finding -> findings.accept(levels.apply(finding)));
        RULES.forEach(rule -> rule.check(facts, finding -> findings.accept(levels.apply(finding))));
        return findings.sorted();
    }
}
