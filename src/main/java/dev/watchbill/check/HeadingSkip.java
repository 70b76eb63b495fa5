package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** A heading that is more than one level deeper than the one above it. */
final class HeadingSkip implements PageRule {
    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        int above = 1;
        for (Page.Section section : page.sections()) {
            if (section.level() > above + 1) {
                String message = "this heading is of level " + section.level() + ", the one above of level " + above;
                report.accept(Finding.info("heading-skip", section.at(), message));
            }
            above = section.level() == 0 ? above : section.level();
        }
    }
}
