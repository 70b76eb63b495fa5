package dev.watchbill.site;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns views into pages. */
record Press(Facts facts, Theme theme, Frames frames) {
    Draft page(String address, String template, Frame frame, Supplier<?> view) {
        return Draft.bytes(Addresses.file(address), () -> print(template, frame, view.get()));
    }

    byte[] print(String template, Frame frame, Object view) {
        return theme.render(template, Map.of("frame", frame, "view", view));
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
