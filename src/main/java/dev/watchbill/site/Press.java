package dev.watchbill.site;

import dev.watchbill.model.Addresses;
import dev.watchbill.model.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns views into pages.
 *
 * @param prints what was printed before; null where nothing is kept
 */
record Press(
        Facts facts, Theme theme, Frames frames, @Nullable Prints prints) {
    Draft page(String address, String template, Supplier<Frame> frame, Supplier<?> view) {
        return file(Addresses.file(address), template, frame, view);
    }

    Draft file(String path, String template, Supplier<Frame> frame, Supplier<?> view) {
        return Draft.bytes(path, () -> print(path, template, Map.of("frame", frame.get(), "view", view.get())));
    }

    /**
     * A list as pages of no more than so many rows, with what the team wrote above the first.
     *
     * @param view what a page shows, given its links and that text
     */
    <H, R> Stream<Draft> list(
            String address,
            String template,
            Frame frame,
            List<Sheet.Part<H, R>> rows,
            int longest,
            ListView<H, R> view) {
        return Sheet.cut(rows, longest).stream().map(sheet -> {
            String own = sheet.address(address);
            Frame around =
                    sheet.number() == 1 ? frame : frames.of(own, sheet.title(frame.title()), frame.description());
            return page(
                    own,
                    template,
                    () -> around,
                    () -> view.of(sheet, names(own), sheet.number() == 1 ? intro(address, frame.title()) : null));
        });
    }

    /** Makes the view of one page of a list. */
    @FunctionalInterface
    interface ListView<H, R> {
        Object of(Sheet<H, R> sheet, Names names, @Nullable String intro);
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
