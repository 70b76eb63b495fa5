package dev.watchbill.check;

import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** Looks at the facts for one kind of mistake. */
interface Rule {
    void check(Facts facts, Consumer<Finding> report);
}
