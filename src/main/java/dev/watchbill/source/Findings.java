package dev.watchbill.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what a pass has to tell. Findings that repeat one already told, word for word, are dropped. */
public final class Findings implements Consumer<Finding> {
    private final Set<Finding> seen = new LinkedHashSet<>();

    @Override
    public void accept(Finding finding) {
        seen.add(finding);
    }

    public boolean hasErrors() {
        return seen.stream().anyMatch(Finding::isError);
    }

    /** All of them, in {@link Finding#ORDER}. */
    public List<Finding> sorted() {
        List<Finding> list = new ArrayList<>(seen);
        list.sort(Finding.ORDER);
        return List.copyOf(list);
    }
}
