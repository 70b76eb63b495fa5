package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Located;
import dev.watchbill.source.Location;
import dev.watchbill.source.Nearest;
import dev.watchbill.source.SourceText;
import dev.watchbill.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments {@code watchbill: ignore RULE reason} of a text, and those that were meant to be one. */
final class WaiverReader {
    private static final String MARK = "watchbill:";
    private static final Pattern YAML = Pattern.compile("(?m)(?:^|(?<=[ \\t]))#[ \\t]*watchbill:.*$");
    private static final Pattern WORDS = Pattern.compile(
            "(?:<!--|#)\\s*watchbill:\\s*ignore\\s+(?<rule>[\\w-]+)(?<reason>(?:\\s.*)?)", Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile("\\s*(?:<!--|#)\\s*watchbill:.*");

    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Waiver> guesses = new ArrayList<>();
    private final List<Finding> mistakes = new ArrayList<>();

    List<Waiver> waivers() {
        return waivers;
    }

    /** Those that name no rule, as what they most likely mean: what they waive is not told beside that. */
    List<Waiver> guesses() {
        return guesses;
    }

    List<Finding> mistakes() {
        return mistakes;
    }

    void readPage(Page page) {
        if (!page.source().text().contains(MARK)) {
            return;
        }
        Location front = page.front().at();
        readYaml(page.source(), front.span());
        for (Located<String> comment : page.comments()) {
            if (comment.value().strip().startsWith(MARK)) {
                read(comment.at(), page.fences());
            }
        }
    }

    void readYaml(SourceText source) {
        if (source.text().contains(MARK)) {
            readYaml(source, new Span(0, source.text().length()));
        }
    }

    private void readYaml(SourceText source, Span region) {
        Matcher comment = YAML.matcher(source.text()).region(region.start(), region.end());
        while (comment.find()) {
            int end = comment.start() + comment.group().stripTrailing().length();
            read(source.at(comment.start(), end), List.of());
        }
    }

    private void read(Location at, List<Page.Fence> fences) {
        Matcher words = WORDS.matcher(at.text().replaceFirst("-->$", ""));
        if (!words.matches()) {
            mistakes.add(Finding.warning("bad-ignore", at, "expected 'watchbill: ignore RULE reason'"));
            return;
        }
        Located<String> rule = new Located<>(
                words.group("rule"), new Location(at.source(), at.span().part(words.start("rule"), words.end("rule"))));
        if (!RuleBook.entries().containsKey(rule.value())) {
            mistakes.add(RuleBook.unknown(rule));
            String near = Nearest.to(rule.value(), RuleBook.entries().keySet());
            guesses.add(new Waiver(near == null ? "" : near, "", at, covered(at, fences)));
        } else {
            waivers.add(new Waiver(rule.value(), words.group("reason").strip(), at, covered(at, fences)));
        }
    }

    /** The comment's own line; where nothing else stands there, the next one that says something. */
    private static Span covered(Location at, List<Page.Fence> fences) {
        SourceText source = at.source();
        int line = at.end().line();
        int start = source.lineStart(at.start().line());
        String around = source.text().substring(start, at.span().start())
                + source.text().substring(at.span().end(), endOf(line, source));
        if (!around.isBlank()) {
            return new Span(start, endOf(line, source));
        }
        int next = line + 1;
        while (next < source.lineCount() && isSilent(source.line(next))) {
            next++;
        }
        int covered = Math.min(next, source.lineCount());
        int end = fences.stream()
                .filter(fence -> fence.at().start().line() == covered)
                .mapToInt(fence -> fence.body().span().end())
                .findFirst()
                .orElseGet(() -> endOf(covered, source));
        return new Span(source.lineStart(covered), Math.max(end, source.lineStart(covered)));
    }

    private static boolean isSilent(String line) {
        return line.isBlank() || ALONE.matcher(line).matches();
    }

    private static int endOf(int line, SourceText source) {
        return source.lineStart(line) + source.line(line).length();
    }
}
