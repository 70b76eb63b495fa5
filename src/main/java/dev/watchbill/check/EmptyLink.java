package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** A link or an image that leads nowhere, as in {@code [dashboard]()}. */
final class EmptyLink implements PageRule {
    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        page.links().stream().filter(link -> link.target().isBlank()).forEach(link -> {
            String what = link.image() ? "this image has no address" : "the link '" + link.text() + "' has no address";
            report.accept(Finding.warning("empty-link", link.at(), what));
        });
    }
}
