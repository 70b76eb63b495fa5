package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mark that something is still to be written; in code only where a comment begins with it. */
final class UnfinishedText implements PageRule {
    private static final Marks MARKS = new Marks(Stream.of("TO" + "DO", "TO-DO", "TBD", "FIX" + "ME", "FIX-ME")
            .map(mark -> new Marks.Mark(mark, "(?<![\\w/#?=&.`-])" + mark + "(?![\\w/`-])"))
            .toList());

    private static final Pattern COMMENT = Pattern.compile("(?:#|//|--|/\\*)\\s*$");

    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        for (Marks.Found found : MARKS.in(page.source().text())) {
            Location at = new Location(page.source(), found.span());
            if (isMeant(at, page)) {
                report.accept(Finding.warning("unfinished-text", at, "something is still to be written here"));
            }
        }
    }

    private static boolean isMeant(Location at, Page page) {
        int lineStart = at.source().lineStart(at.start().line());
        String before = at.source().text().substring(lineStart, at.span().start());
        boolean inCode = page.fences().stream()
                .map(fence -> fence.body().span())
                .anyMatch(code -> code.start() <= at.span().start() && at.span().start() < code.end());
        return inCode
                ? COMMENT.matcher(before).find()
                : before.chars().filter(c -> c == '`').count() % 2 == 0;
    }
}
