package dev.watchbill.load;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which names of files and folders can be served, and stored on every common file system. */
final class SafeName {
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final String FORBIDDEN = "\\/:*?\"<>|";
    private static final int LONGEST_NAME = 200;

    private SafeName() {}

    static boolean accepts(String name) {
        boolean trimmed = name.equals(name.strip()) && !name.endsWith(".") && !name.startsWith(".");
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && trimmed
                && name.codePoints().allMatch(SafeName::harmless)
                && !DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean harmless(int c) {
        int type = Character.getType(c);
        boolean invisible = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return !invisible && c != 0xFFFD && FORBIDDEN.indexOf(c) < 0;
    }
}
