package dev.watchbill.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A terminal session as it is quoted in runbooks: what was typed behind prompts, and what came back. */
final class Session {
    /** {@code $ }, also behind a user, a host, a folder or a virtual environment; {@code %} and {@code PS>} are prompts too. */
    private static final Pattern USER = Pattern.compile(
            "(?:\\([\\w.-]{1,40}\\) )?(?:\\[?[\\w.-]{1,60}[@:][^\\s$#]{0,120}[^$#]{0,60}[$#]|[$%]|PS(?: [^>]{0,120})?>|sh-[\\d.]{1,9}[$#])(?: |$)");

    private static final Pattern ROOT = Pattern.compile("#(?: |$)");
    private static final Pattern CONTINUED = Pattern.compile(">(?: |$)");

    private Session() {}

    /** Whether somebody types at a prompt here; in a script a {@code #} begins a comment. */
    static boolean isIn(List<String> lines, boolean declared) {
        return hasUser(lines)
                || declared
                        && lines.stream().anyMatch(line -> ROOT.matcher(line).lookingAt());
    }

    private static boolean hasUser(List<String> lines) {
        return lines.stream().anyMatch(line -> USER.matcher(line).lookingAt());
    }

    static void write(List<String> lines, Highlighter highlighter, Markup out) {
        Pattern prompt = hasUser(lines) ? USER : ROOT;
        boolean typing = false;
        boolean unfinished = false;
        for (String line : lines) {
            Matcher found = prompt.matcher(line);
            boolean begins = found.lookingAt();
            if (!begins && typing) {
                found = CONTINUED.matcher(line);
            }
            int end = begins || typing && found.lookingAt() ? found.end() : 0;
            if (end > 0 || unfinished) {
                if (end > 0) {
                    out.tag("<span class=\"prompt\">")
                            .text(line.substring(0, end))
                            .tag("</span>");
                }
                highlighter.line(line.substring(end), out);
                out.tag("\n");
                typing = true;
            } else {
                out.tag("<span class=\"output\">").text(line).tag("\n</span>");
                typing = false;
            }
            unfinished = typing && line.endsWith("\\");
        }
    }
}
