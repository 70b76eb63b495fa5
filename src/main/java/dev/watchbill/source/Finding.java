package dev.watchbill.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the person who wrote the content.
 *
 * @param rule the id of the rule, a kebab-case noun
 * @param level how much it weighs
 * @param at where it stands
 * @param message one plain sentence in one line; what it quotes of the content is shown without control characters
 * @param fix what to write instead, where that is known
 */
public record Finding(
        String rule,
        Level level,
        Location at,
        String message,
        @Nullable Fix fix) {
    /** By path, then place, then rule and message. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.at().path())
            .thenComparing(finding -> finding.at().span().start())
            .thenComparing(Finding::level)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public Finding {
        message = Printable.of(message);
    }

    public static Finding error(String rule, Location at, String message) {
        return new Finding(rule, Level.ERROR, at, message, null);
    }

    public static Finding warning(String rule, Location at, String message) {
        return new Finding(rule, Level.WARNING, at, message, null);
    }

    public static Finding info(String rule, Location at, String message) {
        return new Finding(rule, Level.INFO, at, message, null);
    }

    public Finding with(Fix known) {
        return new Finding(rule, level, at, message, known);
    }

    public Finding with(Level other) {
        return new Finding(rule, other, at, message, fix);
    }

    /** What to write instead, where the message does not ask for it already; null where there is nothing to add. */
    public @Nullable String advice() {
        return fix == null || message.contains("did you mean") ? null : fix.text();
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    /** One line: {@code path:line:column: level: message [rule]}. */
    @Override
    public String toString() {
        return at + ": " + level.word() + ": " + message + " [" + rule + "]";
    }
}
