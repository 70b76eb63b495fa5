package dev.watchbill.serve;

import dev.watchbill.output.SiteFiles;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** What differs between two sites. */
final class Changed {
    private Changed() {}

    /** The paths that are new, gone or other than before, sorted; a copied file counts as changed. */
    static List<String> between(
            SortedMap<String, SiteFiles.Content> before, SortedMap<String, SiteFiles.Content> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> same(before.get(path), after.get(path)));
        return List.copyOf(paths);
    }

    private static boolean same(SiteFiles.Content before, SiteFiles.Content after) {
        return before instanceof SiteFiles.Bytes a
                && after instanceof SiteFiles.Bytes b
                && Arrays.equals(a.bytes(), b.bytes());
    }
}
