package dev.watchbill.check;

import dev.watchbill.oncall.HolidayRepeat;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** A holiday that is still to come falls to somebody who has the same one too near before it. */
final class RepeatedHoliday implements Rule {
    @Override
    public void check(Facts facts, Consumer<Finding> report) {
        for (CheckedRota checked : facts.checked()) {
            HolidayRepeat.of(checked.rota(), facts.now()).stream()
                    .map(RepeatedHoliday::finding)
                    .forEach(report);
        }
    }

    private static Finding finding(HolidayRepeat repeat) {
        return Finding.warning(
                "repeated-holiday",
                repeat.person().at(),
                "'" + repeat.person().value() + "' has " + repeat.holiday() + " on " + repeat.had()
                        + " already, and not again before " + repeat.free() + " by 'repeat_after'; give this one to"
                        + " somebody else");
    }
}
