package dev.watchbill.compare;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Findings without their places: what moved up or down in its file is the same finding. */
final class Told {
    private record Key(String rule, String path, String words) {
        static Key exact(Finding finding) {
            return new Key(finding.rule(), finding.at().path(), finding.message());
        }

        /** The same line has it, perhaps with other figures. */
        static Key onLine(Finding finding) {
            Location at = finding.at();
            return new Key(
                    finding.rule(),
                    at.path(),
                    at.source().line(at.start().line()).strip());
        }
    }

    private Told() {}

    /** The findings that are told now and were not before. */
    static List<Finding> fresh(List<Finding> before, List<Finding> after) {
        return without(after, before, Key::exact);
    }

    /** The findings that are not told any more; one of which only the words changed is not among them. */
    static List<Finding> mended(List<Finding> before, List<Finding> after) {
        return without(without(before, after, Key::exact), fresh(before, after), Key::onLine);
    }

    /** Some findings without those that others have too; a finding told twice there is dropped twice here. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others, Function<Finding, Key> key) {
        Map<Key, Integer> known = new HashMap<>();
        others.forEach(finding -> known.merge(key.apply(finding), 1, Integer::sum));
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            int left = known.merge(key.apply(finding), -1, Integer::sum);
            if (left < 0) {
                rest.add(finding);
            }
        }
        return List.copyOf(rest);
    }
}
