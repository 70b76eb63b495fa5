package dev.watchbill.cli;

import dev.watchbill.build.SourceEdits;
import dev.watchbill.source.Edit;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The edits of a file as Git shows changes: in hunks, with three lines around each. */
final class UnifiedDiff {
    private static final int AROUND = 3;

    private final SourceText source;
    private final String mark;
    private final List<String> lines;
    private final List<Integer> starts = new ArrayList<>();

    private UnifiedDiff(SourceText source, String mark) {
        this.source = source;
        this.mark = mark;
        this.lines = lines(source.text());
        int start = 0;
        for (String line : lines) {
            starts.add(start);
            start += line.length();
        }
    }

    /** Lines that change together: {@code first} to {@code last}, 0-based, both included. */
    private record Change(int first, int last, List<Edit> edits) {
        Change and(Change next) {
            List<Edit> both = new ArrayList<>(edits);
            both.addAll(next.edits);
            return new Change(first, Math.max(last, next.last), both);
        }
    }

    /**
     * @param mark what stands in the file before the text: a byte order mark, or nothing
     * @param edits none touches another
     */
    static String of(SourceText source, String mark, List<Edit> edits) {
        UnifiedDiff diff = new UnifiedDiff(source, mark);
        StringBuilder out = new StringBuilder();
        out.append("--- a/").append(source.path()).append('\n');
        out.append("+++ b/").append(source.path()).append('\n');
        int shift = 0;
        for (List<Change> hunk : hunks(diff.changes(edits))) {
            shift += diff.write(hunk, shift, out);
        }
        return out.toString();
    }

    private List<Change> changes(List<Edit> edits) {
        List<Change> changes = new ArrayList<>();
        edits.stream()
                .sorted(Comparator.comparing(edit -> edit.at().span().start()))
                .map(this::change)
                .forEach(change -> {
                    Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
                    if (last != null && change.first <= last.last) {
                        changes.set(changes.size() - 1, last.and(change));
                    } else {
                        changes.add(change);
                    }
                });
        return changes;
    }

    private Change change(Edit edit) {
        return new Change(
                lineOf(edit.at().span().start()), lineOf(edit.at().span().end()), List.of(edit));
    }

    private static List<List<Change>> hunks(List<Change> changes) {
        List<List<Change>> hunks = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (Change change : changes) {
            if (change.first - last > 2 * AROUND + 1) {
                hunks.add(new ArrayList<>());
            }
            hunks.get(hunks.size() - 1).add(change);
            last = change.last;
        }
        return hunks;
    }

    /** Writes one hunk; answers by how many lines it makes the file longer. */
    private int write(List<Change> hunk, int shift, StringBuilder out) {
        int from = Math.max(0, hunk.get(0).first - AROUND);
        int until = Math.min(lines.size(), hunk.get(hunk.size() - 1).last + 1 + AROUND);
        StringBuilder body = new StringBuilder();
        int at = from;
        int longer = 0;
        for (Change change : hunk) {
            write(' ', at, lines.subList(at, change.first), body);
            List<String> before = lines.subList(change.first, change.last + 1);
            List<String> after = after(change);
            write('-', change.first, before, body);
            write('+', change.first, after, body);
            longer += after.size() - before.size();
            at = change.last + 1;
        }
        write(' ', at, lines.subList(at, until), body);
        int length = until - from;
        out.append("@@ -").append(from + 1).append(',').append(length);
        out.append(" +")
                .append(from + 1 + shift)
                .append(',')
                .append(length + longer)
                .append(" @@\n");
        out.append(body);
        return longer;
    }

    private List<String> after(Change change) {
        int start = starts.get(change.first);
        int end = starts.get(change.last) + lines.get(change.last).length();
        SourceText part = new SourceText(source.path(), source.slice(new Span(start, end)));
        List<Edit> edits = change.edits.stream()
                .map(edit -> new Edit(
                        part.at(
                                edit.at().span().start() - start,
                                edit.at().span().end() - start),
                        edit.replacement()))
                .toList();
        return lines(SourceEdits.apply(part, edits));
    }

    private int lineOf(int offset) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= offset) {
            line++;
        }
        return line;
    }

    /** @param first the number of the first of the lines, 0-based: the file's first one has the mark */
    private void write(char sign, int first, List<String> lines, StringBuilder out) {
        for (int i = 0; i < lines.size(); i++) {
            String line = (first + i == 0 ? mark : "") + lines.get(i);
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** With their line feeds. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }
}
