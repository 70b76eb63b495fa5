package dev.watchbill.syntax;

import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The raw tags that are open at one place of a page. */
final class OpenTags {
    private static final int DEEPEST = 60;
    private static final Set<String> END_MAY_BE_LEFT_OUT =
            Set.of("p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "caption");

    private final Consumer<Finding> report;
    private final Deque<Tag> tags = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int passing;

    OpenTags(Consumer<Finding> report) {
        this.report = report;
    }

    /**
     * An open tag.
     *
     * @param endable whether it may be ended where its surroundings end; else a tag without an end is shown as text
     * @param in the pieces that hold it, at {@code index}; null where it is shown as text
     */
    private record Tag(
            String name,
            boolean endable,
            String written,
            @Nullable Location at,
            @Nullable List<Piece> in,
            int index) {}

    boolean has(String name) {
        return counts.getOrDefault(name, 0) > 0;
    }

    boolean isEmpty() {
        return passing == 0;
    }

    boolean isTooDeep() {
        return passing >= DEEPEST;
    }

    /** Opens the tag that was added to the pieces last. */
    void push(String name, boolean endable, String written, Location at, List<Piece> in) {
        passing++;
        push(new Tag(name, endable, written, at, in, in.size() - 1));
    }

    /** Remembers a tag that is shown as text, so that its end is shown too. */
    void pushShown(String name) {
        push(new Tag(name, false, "", null, null, 0));
    }

    private void push(Tag tag) {
        tags.push(tag);
        counts.merge(tag.name(), 1, Integer::sum);
    }

    /** Ends the innermost element of this name, which must be open, and all within it. */
    void close(String name, String written, List<Piece> into) {
        while (true) {
            Tag tag = pop();
            if (tag.name().equals(name)) {
                into.add(tag.in() == null ? new Piece.Shown(written) : new Piece.End(name));
                return;
            }
            end(tag, into);
        }
    }

    /** Ends what cannot hold the element that begins. */
    void closeNeighbours(String next, List<Piece> into) {
        while (!tags.isEmpty()
                && tags.peek().in() != null
                && Elements.ends(tags.peek().name(), next)) {
            into.add(new Piece.End(pop().name()));
        }
    }

    void closeAll(List<Piece> into) {
        while (!tags.isEmpty()) {
            end(pop(), into);
        }
    }

    /** Ends a line, in which nothing is left open: a paragraph that begins there is a break, all else is text. */
    void endLine() {
        while (!tags.isEmpty()) {
            Tag tag = pop();
            if (tag.in() != null && tag.at() != null && tag.name().equals("p")) {
                Piece lineBreak = new Piece.Start(new HtmlToken.Opening("br", Map.of(), true, 0, 0), tag.at());
                tag.in().set(tag.index(), lineBreak);
                tag.in().add(tag.index(), lineBreak);
            } else {
                show(tag);
            }
        }
    }

    private Tag pop() {
        Tag tag = tags.pop();
        counts.merge(tag.name(), -1, Integer::sum);
        if (tag.in() != null) {
            passing--;
        }
        return tag;
    }

    /** Ends a tag that has no end of its own. */
    private void end(Tag tag, List<Piece> into) {
        if (tag.in() == null || tag.at() == null) {
            return;
        }
        if (!tag.endable()) {
            show(tag);
            return;
        }
        if (!END_MAY_BE_LEFT_OUT.contains(tag.name())) {
            report.accept(Finding.warning("html-unbalanced", tag.at(), "<" + tag.name() + "> is never closed"));
        }
        into.add(new Piece.End(tag.name()));
    }

    private void show(Tag tag) {
        if (tag.in() != null && tag.at() != null) {
            tag.in().set(tag.index(), new Piece.Shown(tag.written()));
            report.accept(
                    Finding.warning("html-as-text", tag.at(), "shown as text: <" + tag.name() + "> is never closed"));
        }
    }
}
