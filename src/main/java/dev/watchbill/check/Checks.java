package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.runtime.InParallel;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Findings;
import java.util.ArrayList;
import java.util.List;

/** All rules, run over the facts. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new CoverGap(),
            new DoubleRole(),
            new DoubleBooking(),
            new UnavailableOnCall(),
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
            new RepeatedHoliday(),
            new EndingRota(),
            new MissingOwner(),
            new DoubleOwner(),
            new MissingSchedule(),
            new DepartedOwner(),
            new PersonAsTeam(),
            new UnmetNeed(),
            new UnknownAudience(),
            new LikelySecret());

    private static final List<PageRule> PAGE_RULES = List.of(
            new Review(),
            new RunbookSections(),
            new TitleMismatch(),
            new HeadingSkip(),
            new UnfinishedText(),
            new EmptyLink(),
            new RemoteImage(),
            new CodeFence(),
            new DestructiveCommand());

    private Checks() {}

    /**
     * What there is to tell, sorted: each mistake once, without what a comment waives, at the level that the site sets.
     *
     * @param loaded what reading the content has told
     */
    public static List<Finding> run(Facts facts, List<Finding> loaded) {
        return told(facts, loaded, findings(facts));
    }

    /** The same, and what changed since an earlier state that must not have. */
    public static List<Finding> run(Facts facts, List<Finding> loaded, Since since) {
        List<Finding> found = new ArrayList<>(findings(facts));
        since.check(facts, loaded, found::add);
        return told(facts, loaded, found);
    }

    private static List<Finding> told(Facts facts, List<Finding> loaded, List<Finding> found) {
        Findings all = new Findings();
        loaded.forEach(all);
        Cascades cascades = new Cascades(loaded, found);
        found.stream().filter(finding -> !cascades.include(finding)).forEach(all);
        Waivers waivers = Waivers.of(facts.catalog());
        Levels levels = new Levels(facts.catalog().site().rules());
        Findings told = new Findings();
        all.sorted().stream()
                .filter(finding -> !waivers.waive(finding))
                .map(levels::apply)
                .forEach(told);
        waivers.check(loaded, finding -> told.accept(levels.apply(finding)));
        levels.check(finding -> told.accept(levels.apply(finding)));
        return told.sorted();
    }

    private static List<Finding> findings(Facts facts) {
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(facts, findings));
        List<Page> pages = List.copyOf(facts.catalog().pages().values());
        InParallel.map(pages, page -> findings(page, facts)).forEach(found -> found.forEach(findings));
        return findings.sorted();
    }

    private static List<Finding> findings(Page page, Facts facts) {
        Findings findings = new Findings();
        PAGE_RULES.forEach(rule -> rule.check(page, facts, findings));
        return findings.sorted();
    }
}
