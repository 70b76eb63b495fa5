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
            new IdleCover());

    private Checks() {}

    /** What the rules have to tell, sorted. */
    public static List<Finding> run(Facts facts) {
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(facts, findings));
        return findings.sorted();
    }
}
