package dev.watchbill.serve;

import java.nio.charset.StandardCharsets;

/** The script that a page gets while it is served: it listens for changes and shows findings. */
final class LiveScript {
    static final String PATH = "/_live/live.js";
    static final String STYLE_PATH = "/_live/live.css";
    static final String EVENTS_PATH = "/_live/events";

    private LiveScript() {}

    /** @param tag what tells this state of the page from the next */
    static byte[] addTo(byte[] page, String tag) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.lastIndexOf("</body>");
        int at = end < 0 ? html.length() : end;
        String script = "<script src=\"" + PATH + "\" data-tag=\"" + tag + "\" defer></script>";
        return (html.substring(0, at) + script + html.substring(at)).getBytes(StandardCharsets.UTF_8);
    }
}
