package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mark that something is still to be written; in code only where a comment begins with it. */
final class UnfinishedText implements PageRule {
    private static final Pattern MARK = Pattern.compile("(?<![\\w/#?=&.`-])(?:TO-?DO|TBD|FIX-?ME)(?![\\w/`-])");
    private static final Pattern COMMENT = Pattern.compile("(?:#|//|--|/\\*)\\s*$");

    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        Fences fences = Fences.of(page);
        Matcher mark = MARK.matcher(page.source().text());
        while (mark.find()) {
            Location at = page.source().at(mark.start(), mark.end());
            int lineStart = page.source().lineStart(at.start().line());
            String before = page.source().text().substring(lineStart, mark.start());
            boolean meant = fences.hold(mark.start())
                    ? COMMENT.matcher(before).find()
                    : before.chars().filter(c -> c == '`').count() % 2 == 0;
            if (meant) {
                report.accept(Finding.warning("unfinished-text", at, "something is still to be written here"));
            }
        }
    }
}
