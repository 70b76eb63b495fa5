package dev.watchbill.source;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Collects what a pass has to tell. Of findings that say the same of the same place, the first is kept. */
public final class Findings implements Consumer<Finding> {
    private final Set<Finding> told = new TreeSet<>(Finding.ORDER);

    @Override
    public void accept(Finding finding) {
        told.add(finding);
    }

    public boolean hasErrors() {
        return told.stream().anyMatch(Finding::isError);
    }

    /** What two passes have told, in {@link Finding#ORDER}. */
    public static List<Finding> merge(List<Finding> some, List<Finding> more) {
        Findings all = new Findings();
        some.forEach(all);
        more.forEach(all);
        return all.sorted();
    }

    /** All of them, in {@link Finding#ORDER}. */
    public List<Finding> sorted() {
        return List.copyOf(told);
    }
}
