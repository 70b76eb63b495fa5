package dev.watchbill.check;

import dev.watchbill.model.Page;
import dev.watchbill.source.Finding;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An image that lies on another site, which pages ask for nothing. */
final class RemoteImage implements PageRule {
    private static final Pattern REMOTE =
            Pattern.compile("(?:https?:)?//.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public void check(Page page, Facts facts, Consumer<Finding> report) {
        for (Page.Link link : page.links()) {
            if (link.image() && REMOTE.matcher(link.resolved()).matches()) {
                String message =
                        "this image is not shown, as pages ask no other site for anything; put the file beside the"
                                + " page";
                report.accept(Finding.warning("remote-image", link.at(), message));
            }
        }
    }
}
