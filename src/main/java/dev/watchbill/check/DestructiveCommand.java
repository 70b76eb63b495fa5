package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A command that destroys something, in code of a section that warns of nothing. */
final class DestructiveCommand implements PageRule {
    /** Without one of these there is no command of the pattern; looking for them is quick. */
    private static final List<String> MARKS = List.of(
            "drop",
            "trunc",
            "delete",
            "rm",
            "rb",
            "destroy",
            "uninstall",
            "git",
            "prune",
            "mkfs",
            "wipefs",
            "of=",
            "flush");

    private static final Pattern COMMAND = Pattern.compile("(?i)\\b(?:"
            + "drop\\s+(?:table|database|schema|view|index|user|role|tablespace|materialized\\s+view)"
            + "|truncate\\s+\\S"
            + "|delete\\s+from"
            + "|rm\\s+(?:-\\S+\\s+){0,9}(?:-[a-z]*r[a-z]*|--recursive)\\b"
            + "|(?:kubectl|oc)\\s(?:[^\\n|;&]{0,200}\\s)?delete\\b"
            + "|terraform\\s+destroy"
            + "|helm\\s+(?:uninstall|delete)"
            + "|git\\s+push\\s(?:[^\\n|;&]{0,200}\\s)?(?:--force\\b|-f\\b)"
            + "|git\\s+reset\\s+--hard"
            + "|aws\\s+s3\\s+r[mb]\\b"
            + "|(?:hdfs\\s+dfs|hadoop\\s+fs)\\s+-rmr?\\b"
            + "|docker\\s+(?:system|volume)\\s+prune"
            + "|dropdb|mkfs|wipefs"
            + "|dd\\s[^\\n|;&]{0,200}\\bof="
            + "|flushall|flushdb"
            + ")");
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#|--|//).*");
    private static final Pattern WARNING = Pattern.compile(
            "(?im)^[ \\t>*_#-]*+(?:\\[!)?(?:warning|caution|danger|careful|attention)\\b|\\u26A0|:warning:");

    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        for (Page.Fence fence : page.fences()) {
            Location command = firstIn(fence);
            if (command != null && !isWarned(page, fence)) {
                String message = "'" + command.text().strip() + "' destroys something; put a warning above it";
                report.accept(Finding.warning("destructive-command", command, message));
            }
        }
    }

    private static @Nullable Location firstIn(Page.Fence fence) {
        String small = fence.code().toLowerCase(Locale.ROOT);
        if (MARKS.stream().noneMatch(small::contains)) {
            return null;
        }
        Matcher command = COMMAND.matcher(fence.body().text());
        while (command.find()) {
            int start = fence.body().span().start();
            Location at = fence.body().source().at(start + command.start(), start + command.end());
            if (!COMMENT.matcher(at.source().line(at.start().line())).matches()) {
                return at;
            }
        }
        return null;
    }

    /** Whether the section that holds the code warns anywhere above it, or right below. */
    private static boolean isWarned(Page page, Page.Fence fence) {
        int from = 0;
        for (Page.Section section : page.sections()) {
            int start = section.at().span().start();
            from = start <= fence.at().span().start() ? start : from;
        }
        String text = page.source().text();
        int end = fence.body().span().end();
        String above = text.substring(from, fence.at().span().start());
        String below = text.substring(end, Math.min(text.length(), end + 40));
        return WARNING.matcher(above).find() || WARNING.matcher(below).find();
    }
}
