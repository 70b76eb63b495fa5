package dev.watchbill.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of other sites whose beginning is mistyped, so that no browser follows them. */
final class Schemes {
    /** Something in front of a whole address, such as {@code link:https://…}. */
    private static final Pattern PREFIXED =
            Pattern.compile("(?!(?i:view-source|web\\+))[A-Za-z][\\w+.-]*:(https?://.*)", Pattern.DOTALL);

    private static final Pattern MISTYPED =
            Pattern.compile("(?:h?tt?ps?s?|hhttps?|htpps?|htttps?)://(.*)", Pattern.DOTALL);

    private Schemes() {}

    /** The address that was meant; null where nothing is wrong with it. */
    static @Nullable String meant(String target) {
        Matcher prefixed = PREFIXED.matcher(target);
        if (prefixed.matches()) {
            return prefixed.group(1);
        }
        boolean web = target.startsWith("https://") || target.startsWith("http://");
        Matcher mistyped = MISTYPED.matcher(target);
        return !web && mistyped.matches() ? "https://" + mistyped.group(1) : null;
    }
}
