package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import dev.watchbill.source.Fix;
import dev.watchbill.source.Location;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fence that does not say its language, or that says shell and holds a session with prompts. */
final class CodeFence implements PageRule {
    private static final Set<String> SHELLS = Set.of("sh", "bash", "shell", "zsh");
    private static final Pattern OPENING = Pattern.compile("(?:`{3,}|~{3,})\\s*(\\S*).*", Pattern.DOTALL);
    private static final Pattern PROMPT = Pattern.compile("(?m)^[ \\t]*\\$ ");
    private static final String SESSION = "console";

    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        for (Page.Fence fence : page.fences()) {
            Matcher opening = OPENING.matcher(fence.at().text());
            Matcher prompt = PROMPT.matcher(fence.code());
            if (!opening.matches() || fence.code().isBlank()) {
                continue;
            }
            Location language = part(fence.at(), opening.start(1), opening.end(1));
            if (fence.language().isEmpty()) {
                Finding finding = Finding.info("fence-language", fence.at(), "this code does not say its language");
                report.accept(prompt.find() ? finding.with(Fix.replace(language, SESSION)) : finding);
            } else if (SHELLS.contains(fence.language().toLowerCase(Locale.ROOT)) && prompt.find()) {
                String message = "this is a session with prompts, which copies badly as '" + fence.language() + "'";
                report.accept(Finding.info("shell-prompt", language, message).with(Fix.replace(language, SESSION)));
            }
        }
    }

    private static Location part(Location at, int from, int until) {
        return new Location(at.source(), at.span().part(from, until));
    }
}
