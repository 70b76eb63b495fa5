package dev.watchbill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's HTML, kept with its holes apart so that the text is stored once.
 *
 * @param text the HTML without what goes into the holes
 * @param fillings in ascending order of their offsets
 * @param headline the heading that the page begins with, which is not in {@code text}; null where it begins otherwise
 */
public record Body(
        String text, List<Filling> fillings, @Nullable Headline headline) {
    /**
     * The heading that a page begins with.
     *
     * @param id its anchor
     * @param words as plain text
     * @param html as safe HTML, without the heading's own element
     */
    public record Headline(String id, String words, String html) {}

    /** Escaped HTML that belongs at an offset of the text, in UTF-16 code units. */
    public record Filling(int offset, String html) {}

    public String html() {
        StringBuilder out = new StringBuilder(text.length() + 64 * fillings.size());
        int from = 0;
        for (Filling filling : fillings) {
            out.append(text, from, filling.offset()).append(filling.html());
            from = filling.offset();
        }
        return out.append(text, from, text.length()).toString();
    }
}
