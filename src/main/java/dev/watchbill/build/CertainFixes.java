package dev.watchbill.build;

import dev.watchbill.source.ContentFolder;
import dev.watchbill.source.Edit;
import dev.watchbill.source.Finding;
import dev.watchbill.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The changes of one file that findings are certain of.
 *
 * @param edits none touches another; of two that would, the first is made
 */
public record CertainFixes(SourceText source, List<Edit> edits) {
    public CertainFixes {
        edits = List.copyOf(edits);
    }

    /** The changes, by file in the order of the paths. */
    public static List<CertainFixes> of(List<Finding> findings) {
        Map<String, List<Edit>> byPath = new TreeMap<>();
        for (Finding finding : findings) {
            List<Edit> edits = finding.fix() == null ? List.of() : finding.fix().edits();
            List<Edit> chosen = byPath.computeIfAbsent(finding.at().path(), any -> new ArrayList<>());
            boolean free = edits.stream().allMatch(edit -> isOf(finding, edit) && isFree(edit, chosen));
            if (free) {
                chosen.addAll(edits);
            }
        }
        return byPath.values().stream()
                .filter(edits -> !edits.isEmpty())
                .map(edits -> new CertainFixes(edits.get(0).at().source(), edits))
                .toList();
    }

    private static boolean isOf(Finding finding, Edit edit) {
        return edit.at().source() == finding.at().source();
    }

    private static boolean isFree(Edit edit, List<Edit> chosen) {
        return chosen.stream()
                .allMatch(other -> edit.at().span().start() > other.at().span().end()
                        || edit.at().span().end() < other.at().span().start());
    }

    /**
     * Changes the file; every other byte stays.
     *
     * @param content no file outside it is written
     * @throws IOException where the file cannot be written, or is no longer what was read
     */
    public void write(ContentFolder content) throws IOException {
        Path file = content.file(source);
        if (!file.toRealPath().startsWith(content.path().toRealPath())) {
            throw new IOException(file + " does not lie in the content folder");
        }
        SourceEdits.write(file, source, edits);
    }

    /** What stands in the file before its text: a byte order mark, or nothing. */
    public String mark(ContentFolder content) throws IOException {
        return SourceEdits.mark(content.file(source));
    }
}
