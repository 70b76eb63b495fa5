package dev.watchbill.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses a page may hold. */
final class AddressRules {
    private static final Set<String> UNSAFE = Set.of(
            "javascript",
            "vbscript",
            "data",
            "livescript",
            "mocha",
            "jscript",
            "blob",
            "file",
            "filesystem",
            "view-source");
    private static final Set<String> PICTURES =
            Set.of("data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp");

    /** What GitHub makes a link of where it stands in the text without marks. */
    private static final Pattern WEB =
            Pattern.compile("(?:https?|ftp)://[\\p{L}\\p{N}].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What GitHub takes for a mail address there: no slash or quotation mark before it, a letter at its end. */
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9._-]*[A-Za-z]$");

    private AddressRules() {}

    static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    /** Where in a word the mail address begins that it ends with; -1 where it ends with none. */
    static int mailStart(String word) {
        Matcher mail = MAIL.matcher(word);
        return mail.find() ? mail.start() : -1;
    }

    /**
     * Whether a browser may run what stands in this address, show it as a document of its own, or read a file of the
     * reader's. Browsers ignore control characters and spaces in a scheme, and so does this. A picture that is its own
     * data may be shown in place.
     *
     * @param address the address with its entities resolved
     * @param image whether it is shown in place
     */
    static boolean isUnsafe(String address, boolean image) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < address.length() && visible.length() < 32; i++) {
            char c = address.charAt(i);
            boolean ignored = c <= ' '
                    || Character.isISOControl(c)
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == '\uFFFD';
            if (!ignored) {
                visible.append(c);
            }
        }
        String start = visible.toString().toLowerCase(Locale.ROOT);
        int colon = start.indexOf(':');
        if (colon < 0 || !UNSAFE.contains(start.substring(0, colon))) {
            return false;
        }
        return !(image && PICTURES.stream().anyMatch(start::startsWith));
    }
}
