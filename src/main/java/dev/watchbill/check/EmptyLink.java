package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;

/** A link or an image that leads nowhere, as in {@code [dashboard]()}, and a link that nobody sees, as in {@code [](a.md)}. */
final class EmptyLink implements PageRule {
    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        for (Page.Link link : page.links()) {
            if (link.target().isBlank()) {
                report.accept(Finding.warning("empty-link", link.at(), withoutAddress(link)));
            } else if (hasNoWords(link)) {
                String message = "the link to '" + link.target() + "' has no words, so nobody sees it";
                report.accept(Finding.warning("empty-link", link.at(), message));
            }
        }
    }

    private static String withoutAddress(Page.Link link) {
        if (link.image()) {
            return "this image has no address";
        }
        return link.text().isBlank() ? "this link has no address" : "the link '" + link.text() + "' has no address";
    }

    private static boolean hasNoWords(Page.Link link) {
        String text = link.at().source().text();
        int start = link.at().span().start();
        return !link.image() && (text.startsWith("[](", start - 3) || text.startsWith("[](<", start - 4));
    }
}
