package dev.watchbill.site;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns views into pages.
 *
 * @param prints what was printed before; null where nothing is kept
 */
record Press(
        Facts facts, Theme theme, Frames frames, @Nullable Prints prints) {
    Draft page(String address, String template, Frame frame, Supplier<?> view) {
        return file(Addresses.file(address), template, frame, view);
    }

    Draft file(String path, String template, Frame frame, Supplier<?> view) {
        return Draft.bytes(path, () -> print(path, template, Map.of("frame", frame, "view", view.get())));
    }

    private byte[] print(String path, String template, Map<String, Object> values) {
        return prints == null
                ? theme.render(template, values)
                : prints.get(path, theme, template, values, () -> theme.render(template, values));
    }

    Names names(String address) {
        return new Names(facts, Links.from(address));
    }

    /** What the team wrote for a generated page, to stand below its title. */
    @Nullable
    String intro(String address, String title) {
        Page page = facts.pageAt(address);
        if (page == null) {
            return null;
        }
        String html = BodyText.of(page, title).html();
        return html.isBlank() ? null : html;
    }

    /** The title the team gave a generated page, or ours. */
    String title(String address, String ours) {
        Page page = facts.pageAt(address);
        return page == null ? ours : page.title();
    }
}
