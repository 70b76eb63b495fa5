package dev.watchbill.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page for addresses that lead nowhere. Its links begin at the folder that the site is published under. */
final class NotFoundPage {
    static final String PATH = "404.html";

    private static final Pattern ROOT = Pattern.compile(" data-root=\"(/[^\"]+/)\"");

    private NotFoundPage() {}

    /** The same page with links from the top, where the site lies while it is served. */
    static byte[] atTheTop(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(html);
        return root.find() ? html.replace("=\"" + root.group(1), "=\"/").getBytes(StandardCharsets.UTF_8) : page;
    }
}
