package dev.watchbill.compare;

import dev.watchbill.source.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings without their places: what moved up or down in its file is the same finding. */
final class Told {
    private record Key(String rule, String path, String message) {
        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.at().path(), finding.message());
        }
    }

    private Told() {}

    /** Some findings without those that others have too; a finding told twice there is dropped twice here. */
    static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Map<Key, Integer> known = new HashMap<>();
        others.forEach(finding -> known.merge(Key.of(finding), 1, Integer::sum));
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            int left = known.merge(Key.of(finding), -1, Integer::sum);
            if (left < 0) {
                rest.add(finding);
            }
        }
        return List.copyOf(rest);
    }
}
