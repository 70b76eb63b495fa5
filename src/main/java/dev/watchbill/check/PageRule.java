package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** Looks at one page by itself for one kind of mistake, so that many pages can be looked at in parallel. */
interface PageRule {
    void check(Page page, Facts facts, Consumer<Finding> report);
}
